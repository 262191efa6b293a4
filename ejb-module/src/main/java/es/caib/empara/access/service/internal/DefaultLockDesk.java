package es.caib.empara.access.service.internal;

import es.caib.empara.access.Roles;
import es.caib.empara.access.entity.Account;
import es.caib.empara.access.entity.AccountLock;
import es.caib.empara.access.service.AccessCut;
import es.caib.empara.access.service.Caller;
import es.caib.empara.access.service.Callers;
import es.caib.empara.access.service.LockDesk;
import es.caib.empara.access.service.Names;
import es.caib.empara.shared.service.Audited;
import es.caib.empara.shared.service.CallContext;
import es.caib.empara.shared.service.InvalidInput;
import es.caib.empara.shared.service.NotFound;
import es.caib.empara.shared.service.Reauthenticated;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What administrators do with the locks on the accounts of their body. */
@Stateless
@DenyAll
public class DefaultLockDesk implements LockDesk {

  private static final String FIELD = "lock";

  @Inject private AccountLocks locks;
  @Inject private AccountRepository accounts;
  @Inject private Names names;
  @Inject private Callers callers;
  @Inject private CallContext context;
  @Inject private Event<AccessCut> cuts;

  @Override
  @Audited("LOCKS_READ")
  @RolesAllowed(Roles.ADMIN)
  public Set<String> locked() {
    return locks.lockedOf(callers.current().realm());
  }

  @Override
  @Audited("LOCKS_OF_ACCOUNT")
  @RolesAllowed(Roles.ADMIN)
  public View read(String principal) {
    Caller caller = callers.current();
    context.detail(principal);
    own(accounts.byPrincipal(principal), caller);
    List<AccountLock> found = locks.of(principal);
    Map<String, String> known =
        names.of(
            found.stream()
                .flatMap(lock -> Stream.of(lock.lockedBy(), lock.openedBy()))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
    return new View(
        !principal.equals(caller.principal()),
        found.stream().map(lock -> lock(lock, known)).toList());
  }

  private static Lock lock(AccountLock lock, Map<String, String> known) {
    return new Lock(
        lock.lockedAt(),
        named(lock.lockedBy(), known),
        lock.reason(),
        lock.openedAt(),
        named(lock.openedBy(), known));
  }

  private static String named(String principal, Map<String, String> known) {
    return principal == null ? null : known.getOrDefault(principal, principal);
  }

  @Override
  @Audited("ACCOUNT_LOCK")
  @RolesAllowed(Roles.ADMIN)
  public void lock(String principal, String reason) {
    Account account = another(principal);
    if (locks.isLocked(principal)) {
      throw new InvalidInput(FIELD, "error.lock.already");
    }
    locks.lock(account, callers.current().principal(), reason.strip());
    account.endRememberedLogins();
    cuts.fire(new AccessCut(principal));
  }

  @Override
  @Audited("ACCOUNT_OPEN")
  @RolesAllowed(Roles.ADMIN)
  @Reauthenticated
  public void open(String principal) {
    another(principal);
    if (!locks.open(principal, callers.current().principal())) {
      throw new InvalidInput(FIELD, "error.lock.none");
    }
  }

  /** The account of somebody else of the body, held until the commit. */
  private Account another(String principal) {
    Caller caller = callers.current();
    context.detail(principal);
    Account account = own(accounts.held(principal), caller);
    if (principal.equals(caller.principal())) {
      throw new InvalidInput(FIELD, "error.lock.yourself");
    }
    return account;
  }

  private static Account own(Optional<Account> account, Caller caller) {
    return account
        .filter(found -> found.realm().equals(caller.realm()))
        .orElseThrow(() -> new NotFound("person"));
  }
}
