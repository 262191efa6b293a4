package es.caib.empara.access.service.internal;

import es.caib.empara.access.entity.Account;
import es.caib.empara.access.service.AccessEnded;
import es.caib.empara.access.service.Caller;
import es.caib.empara.access.service.Callers;
import es.caib.empara.institutions.service.InstitutionView;
import es.caib.empara.institutions.service.Territory;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.SecurityContext;
import java.security.Principal;
import java.util.Optional;

/** Reads the caller once for each request. */
@RequestScoped
public class CurrentCallers implements Callers {

  @Inject private SecurityContext security;
  @Inject private AccountRepository accounts;
  @Inject private Territory territory;

  private Caller loaded;

  @Override
  public Caller current() {
    return find().orElseThrow(() -> new AccessEnded("nobody is logged in"));
  }

  @Override
  public Optional<Caller> find() {
    Principal principal = security.getCallerPrincipal();
    if (principal == null || !principal.getName().contains("@")) {
      return Optional.empty();
    }
    if (loaded != null && loaded.principal().equals(principal.getName())) {
      return Optional.of(loaded);
    }
    return load(principal.getName());
  }

  @Override
  public Optional<Caller> load(String principal) {
    Optional<Caller> caller =
        accounts.byPrincipal(principal).filter(Account::isActive).flatMap(this::caller);
    loaded = caller.orElse(null);
    return caller;
  }

  private Optional<Caller> caller(Account account) {
    InstitutionView institution = territory.institution(account.realm());
    if (institution == null) {
      return Optional.empty();
    }
    return Optional.of(
        new Caller(
            account.principal(),
            account.displayName(),
            institution.id(),
            institution.realm(),
            institution.name(),
            institution.kind(),
            account.roles(),
            institution.municipalities(),
            institution.dataKinds(),
            account.epoch(),
            account.isReadOnly()));
  }
}
