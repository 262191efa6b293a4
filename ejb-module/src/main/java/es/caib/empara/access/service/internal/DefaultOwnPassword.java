package es.caib.empara.access.service.internal;

import es.caib.empara.access.Roles;
import es.caib.empara.access.entity.Account;
import es.caib.empara.access.service.AccessCut;
import es.caib.empara.access.service.AccessEnded;
import es.caib.empara.access.service.Caller;
import es.caib.empara.access.service.Callers;
import es.caib.empara.access.service.OwnPassword;
import es.caib.empara.access.service.SignIn;
import es.caib.empara.institutions.RealmKind;
import es.caib.empara.institutions.service.RealmBook;
import es.caib.empara.shared.service.Audited;
import es.caib.empara.shared.service.InvalidInput;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

/** Changes the password of the caller. */
@Stateless
@DenyAll
public class DefaultOwnPassword implements OwnPassword {

  private static final String CURRENT = "current";

  @Inject private AccountRepository accounts;
  @Inject private RealmBook realms;
  @Inject private SignIn signIn;
  @Inject private Callers callers;
  @Inject private Event<AccessCut> cuts;

  @Override
  @Audited("PASSWORD_CHANGE")
  @RolesAllowed({
    Roles.COORDINATOR,
    Roles.TECHNICIAN,
    Roles.READER,
    Roles.ADMIN,
    Roles.LEGAL,
    Roles.COMMISSION,
    Roles.SECRETARY,
    Roles.AUDITOR,
    Roles.OPERATOR,
    Roles.CANDIDATE
  })
  public void change(String current, String fresh, String address) {
    Caller caller = callers.current();
    if (realms.of(caller.realm()).kind() != RealmKind.LOCAL) {
      throw new InvalidInput(CURRENT, "error.password.elsewhere");
    }
    SignIn.Result result = signIn.confirms(caller, current, address);
    if (result instanceof SignIn.Result.TooMany) {
      throw new InvalidInput(CURRENT, "error.password.wait");
    }
    if (result instanceof SignIn.Result.Refused) {
      throw new InvalidInput(CURRENT, "error.password.wrong");
    }
    if (fresh.equals(current)) {
      throw new InvalidInput("password", "error.password.same");
    }
    Account account =
        accounts.held(caller.principal()).orElseThrow(() -> new AccessEnded("the account is gone"));
    PasswordRules.require(fresh, account);
    account.changeSecret(PasswordStretch.keep(fresh));
    cuts.fire(new AccessCut(caller.principal()));
  }
}
