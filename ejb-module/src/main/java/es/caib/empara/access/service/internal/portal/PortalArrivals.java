package es.caib.empara.access.service.internal.portal;

import es.caib.empara.access.service.Caller;
import es.caib.empara.access.service.Callers;
import es.caib.empara.access.service.LoginAttempted;
import es.caib.empara.access.service.SignIn;
import es.caib.empara.access.service.internal.AccountLocks;
import es.caib.empara.access.service.internal.AccountRepository;
import es.caib.empara.shared.service.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** The account of whom a portal has recognised; each attempt leaves its entry in the log. */
@ApplicationScoped
public class PortalArrivals {

  @Inject private AccountRepository accounts;
  @Inject private AccountLocks locks;
  @Inject private Callers callers;
  @Inject private BusinessClock clock;
  @Inject private Event<LoginAttempted> attempts;

  /** Lets a person in, if there is an active account of the body; notes the access. */
  @Transactional
  public SignIn.Result enter(String principal, String address) {
    Optional<Caller> caller = callers.load(principal);
    if (caller.isEmpty() || locks.isLocked(principal)) {
      return refuse(principal, address);
    }
    SignIn.Result result =
        accounts
            .held(principal)
            .<SignIn.Result>map(
                account -> {
                  SignIn.Result accepted =
                      new SignIn.Result.Accepted(
                          caller.get(), account.lastAccessAt(), account.lastAccessAddress());
                  account.accessed(clock.now(), clock.today(), address);
                  return accepted;
                })
            .orElseThrow();
    attempts.fire(new LoginAttempted(principal, caller.get(), address, true));
    return result;
  }

  SignIn.Result refuse(String principal, String address) {
    attempts.fire(new LoginAttempted(principal, null, address, false));
    return new SignIn.Result.Refused();
  }
}
