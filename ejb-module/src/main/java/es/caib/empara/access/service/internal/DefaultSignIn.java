package es.caib.empara.access.service.internal;

import es.caib.empara.access.FactorNeed;
import es.caib.empara.access.entity.Account;
import es.caib.empara.access.service.Caller;
import es.caib.empara.access.service.Callers;
import es.caib.empara.access.service.LoginAttempted;
import es.caib.empara.access.service.SecondFactors;
import es.caib.empara.access.service.SignIn;
import es.caib.empara.shared.service.BusinessClock;
import es.caib.empara.shared.service.PlainText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.Optional;

/**
 * Every attempt leaves an entry in the operations log, through the event that {@code audit} hears.
 */
@ApplicationScoped
public class DefaultSignIn implements SignIn {

  private static final String NOBODY = "?";

  @Inject private LoginThrottle throttle;
  @Inject private CountedFailures failures;
  @Inject private AccountLocks locks;
  @Inject private SecondFactors factors;
  @Inject private RealmIdentityStore store;
  @Inject private RememberedCredentials remembered;
  @Inject private AccountRepository accounts;
  @Inject private Callers callers;
  @Inject private BusinessClock clock;
  @Inject private Event<LoginAttempted> attempts;

  @Override
  @Transactional
  public Result withPassword(String typed, String password, String address) {
    String principal = possible(typed);
    Result result = unlocked(check(principal, password, address));
    if (result instanceof Result.Accepted accepted) {
      FactorNeed need = factors.needOf(accepted.caller());
      if (need != FactorNeed.NONE) {
        attempts.fire(
            new LoginAttempted(
                principal, accepted.caller(), address, true, LoginAttempted.Part.PASSWORD));
        return new Result.Halfway(accepted.caller(), need);
      }
      accounts
          .held(principal)
          .ifPresent(account -> account.accessed(clock.now(), clock.today(), address));
      locks.succeeded(principal);
      attempts.fire(new LoginAttempted(principal, accepted.caller(), address, true));
    } else {
      attempts.fire(new LoginAttempted(principal, null, address, false));
    }
    return result;
  }

  /** Without a transaction, so that nobody keeps a connection while waiting for another's check. */
  @Override
  public Result withBasic(String typed, String password, String code, String address) {
    String principal = possible(typed);
    Optional<Caller> caller = callers.load(principal);
    if (isRemembered(caller, password)) {
      return new Result.Accepted(caller.get(), null, null);
    }
    synchronized (remembered.placeOf(principal, password)) {
      // Read anew: access may have ended while another's check was waited for.
      caller = callers.load(principal);
      if (isRemembered(caller, password)) {
        return new Result.Accepted(caller.get(), null, null);
      }
      Result result = withFactor(unlocked(check(principal, password, address)), code, address);
      if (result instanceof Result.Accepted accepted) {
        remembered.remember(accepted.caller(), password);
        accounts.used(principal, clock.today());
        attempts.fire(new LoginAttempted(principal, accepted.caller(), address, true));
      } else if (!(result instanceof Result.Halfway)) {
        attempts.fire(new LoginAttempted(principal, null, address, false));
      }
      return result;
    }
  }

  /** The password alone is not enough for whoever has a second factor, or must have one. */
  private Result withFactor(Result result, String code, String address) {
    if (!(result instanceof Result.Accepted accepted)) {
      return result;
    }
    FactorNeed need = factors.needOf(accepted.caller());
    if (need == FactorNeed.NONE) {
      locks.succeeded(accepted.caller().principal());
      return result;
    }
    if (need == FactorNeed.CODE && code != null) {
      SecondFactors.Answer answer = factors.take(accepted.caller(), code, address);
      if (answer instanceof SecondFactors.Answer.Right) {
        return result;
      }
      if (answer instanceof SecondFactors.Answer.TooMany tooMany) {
        return new Result.TooMany(tooMany.retryAfter());
      }
    }
    return new Result.Halfway(accepted.caller(), need);
  }

  private boolean isRemembered(Optional<Caller> caller, String password) {
    return caller.isPresent() && remembered.knows(caller.get(), password);
  }

  /**
   * Whoever is inside already goes on in spite of a lock: guesses from elsewhere must not stop the
   * work of a night. Guesses at the own screen do.
   */
  @Override
  @Transactional
  public Result confirms(Caller caller, String password, String address) {
    Result result = check(caller.principal(), password, address);
    boolean right = result instanceof Result.Accepted;
    if (result instanceof Result.Refused && locks.isLocked(caller.principal())) {
      locks.endLogIns(caller.principal());
    }
    attempts.fire(new LoginAttempted(caller.principal(), right ? caller : null, address, right));
    return result;
  }

  /** Nobody is called by what the database refuses; it is asked for nobody then. */
  private static String possible(String principal) {
    return PlainText.isSound(principal) ? principal : NOBODY;
  }

  /** A log-in that is refused says nothing of why (ENS op.acc.6). */
  private Result unlocked(Result result) {
    return result instanceof Result.Accepted accepted
            && locks.isLocked(accepted.caller().principal())
        ? new Result.Refused()
        : result;
  }

  private Result check(String principal, String password, String address) {
    Duration wait = throttle.waitFor(principal, address);
    if (wait.toMillis() > 0) {
      return new Result.TooMany(wait);
    }
    CredentialValidationResult validated =
        store.validate(new UsernamePasswordCredential(principal, password));
    Optional<Caller> caller =
        validated.getStatus() == CredentialValidationResult.Status.VALID
            ? callers.load(principal)
            : Optional.empty();
    if (caller.isEmpty()) {
      failures.count(principal, address);
      locks.failed(principal, address);
      return new Result.Refused();
    }
    throttle.succeeded(principal, address);
    Optional<Account> account = accounts.byPrincipal(principal);
    return new Result.Accepted(
        caller.get(),
        account.map(Account::lastAccessAt).orElse(null),
        account.map(Account::lastAccessAddress).orElse(null));
  }
}
