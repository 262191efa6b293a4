package es.caib.empara.access.service.internal;

import es.caib.empara.access.FactorNeed;
import es.caib.empara.access.entity.Account;
import es.caib.empara.access.entity.RecoveryCode;
import es.caib.empara.access.entity.SecondFactor;
import es.caib.empara.access.service.AccessEnded;
import es.caib.empara.access.service.Caller;
import es.caib.empara.access.service.LoginAttempted;
import es.caib.empara.access.service.SecondFactors;
import es.caib.empara.access.service.SignIn;
import es.caib.empara.institutions.InstitutionKind;
import es.caib.empara.institutions.RealmKind;
import es.caib.empara.institutions.service.RealmBook;
import es.caib.empara.shared.service.BusinessClock;
import es.caib.empara.shared.service.SecretSeal;
import es.caib.empara.shared.service.Sha256;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/** Codes go by the real time, as authenticators do, whatever a demo does with its clock. */
@ApplicationScoped
@Transactional
class DefaultSecondFactors implements SecondFactors {

  private static final int RECOVERY_CODES = 10;

  /** Failures are counted apart: a right password must not clear those of the code. */
  private static final String CODE_OF = "code of ";

  @Inject private FactorRepository factors;
  @Inject private AccountRepository accounts;
  @Inject private LoginThrottle throttle;
  @Inject private CountedFailures failures;
  @Inject private AccountLocks locks;
  @Inject private SecretSeal seal;
  @Inject private RealmBook realms;
  @Inject private BusinessClock clock;
  @Inject private Event<LoginAttempted> attempts;

  @Override
  public FactorNeed needOf(Caller caller) {
    if (!isAskedFor(caller)) {
      return FactorNeed.NONE;
    }
    if (factors.find(caller.principal()).filter(SecondFactor::isActive).isPresent()) {
      return FactorNeed.CODE;
    }
    return factors.isRequired(caller.realm()) ? FactorNeed.ENROLMENT : FactorNeed.NONE;
  }

  /** Of people whose password is typed here. */
  boolean isAskedFor(Caller caller) {
    return caller.institutionKind() != InstitutionKind.SOURCE_SYSTEMS
        && realms.of(caller.realm()).kind() != RealmKind.PORTAL;
  }

  @Override
  public Enrolment enrolment(Caller caller) {
    String principal = caller.principal();
    // Two pages of one person at once must show the same key.
    accounts.held(principal).orElseThrow(() -> new AccessEnded("the account is gone"));
    byte[] key =
        factors
            .find(principal)
            .map(
                factor -> {
                  if (factor.isActive()) {
                    throw new IllegalStateException(principal + " has a second factor");
                  }
                  return opened(factor);
                })
            .orElseGet(() -> begun(principal));
    return new Enrolment(OneTimeCodes.base32(key), OneTimeCodes.address(key, principal));
  }

  private byte[] begun(String principal) {
    byte[] key = OneTimeCodes.newKey();
    SecretSeal.Sealed sealed = seal.seal(key, principal);
    factors.add(new SecondFactor(principal, sealed.keyId(), sealed.bytes(), now()));
    return key;
  }

  private byte[] opened(SecondFactor factor) {
    return seal.open(new SecretSeal.Sealed(factor.keyId(), factor.sealed()), factor.principal());
  }

  @Override
  public Answer enrol(Caller caller, String code, String address) {
    Optional<SecondFactor> begun =
        factors.held(caller.principal()).filter(factor -> !factor.isActive());
    Answer answer =
        guarded(
            caller,
            address,
            () -> begun.filter(factor -> isTaken(factor, OneTimeCodes.plain(code))).isPresent());
    if (answer instanceof Answer.Right) {
      begun.get().confirm(now());
      return new Answer.Enrolled(newCodes(caller.principal()));
    }
    return answer;
  }

  @Override
  public Answer take(Caller caller, String code, String address) {
    return guarded(caller, address, () -> isTaken(caller.principal(), OneTimeCodes.plain(code)));
  }

  private Answer guarded(Caller caller, String address, BooleanSupplier right) {
    String counted = CODE_OF + caller.principal();
    Duration wait = throttle.waitFor(counted, address);
    if (wait.toMillis() > 0) {
      return new Answer.TooMany(wait);
    }
    // Whoever is locked out between the password and the code does not get in either.
    if (right.getAsBoolean() && !locks.isLocked(caller.principal())) {
      throttle.succeeded(counted, address);
      locks.succeeded(caller.principal());
      return new Answer.Right();
    }
    failures.count(counted, address);
    locks.failed(caller.principal(), address);
    attempts.fire(
        new LoginAttempted(caller.principal(), null, address, false, LoginAttempted.Part.CODE));
    return new Answer.Wrong();
  }

  private boolean isTaken(String principal, String code) {
    Optional<SecondFactor> active = factors.held(principal).filter(SecondFactor::isActive);
    if (active.isEmpty()) {
      return false;
    }
    if (isTaken(active.get(), code)) {
      return true;
    }
    Optional<RecoveryCode> spare = factors.unused(principal, Sha256.of(code));
    spare.ifPresent(found -> found.use(now()));
    return spare.isPresent();
  }

  private boolean isTaken(SecondFactor factor, String code) {
    OptionalLong step = OneTimeCodes.stepOf(code, opened(factor), Instant.now());
    return step.isPresent() && factor.take(step.getAsLong());
  }

  /** New recovery codes in place of those that there are. */
  List<String> newCodes(String principal) {
    factors.forgetCodes(principal);
    List<String> codes =
        Stream.generate(OneTimeCodes::newRecoveryCode).limit(RECOVERY_CODES).toList();
    codes.forEach(
        code -> factors.add(new RecoveryCode(principal, Sha256.of(OneTimeCodes.plain(code)))));
    return codes;
  }

  @Override
  public SignIn.Result.Accepted enter(Caller caller, String address) {
    Account account =
        accounts.held(caller.principal()).orElseThrow(() -> new AccessEnded("the account is gone"));
    SignIn.Result.Accepted accepted =
        new SignIn.Result.Accepted(caller, account.lastAccessAt(), account.lastAccessAddress());
    account.accessed(clock.now(), clock.today(), address);
    attempts.fire(new LoginAttempted(caller.principal(), caller, address, true));
    return accepted;
  }

  private static OffsetDateTime now() {
    return OffsetDateTime.now(ZoneOffset.UTC);
  }
}
