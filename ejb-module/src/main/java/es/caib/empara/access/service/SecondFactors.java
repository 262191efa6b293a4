package es.caib.empara.access.service;

import es.caib.empara.access.FactorNeed;
import java.time.Duration;
import java.util.List;

/**
 * The second factor: codes of an authenticator (TOTP, RFC 6238: 6 digits, 30 s, SHA-1, as every
 * authenticator has them), and recovery codes for the day on which it is lost. Used before anybody
 * is inside, so it is not a door; what fails leaves an entry in the operations log.
 */
public interface SecondFactors {

  /**
   * What the person puts into her authenticator.
   *
   * @param key in Base32, for typing
   * @param address {@code otpauth:}, for the picture to scan
   */
  record Enrolment(String key, String address) {}

  /** How a code was answered. */
  sealed interface Answer {

    /** Right. */
    record Right() implements Answer {}

    /**
     * Right for the first time.
     *
     * @param recoveryCodes shown now and never again
     */
    record Enrolled(List<String> recoveryCodes) implements Answer {}

    /** Wrong, or taken before. */
    record Wrong() implements Answer {}

    /** Too many failures: not compared at all. */
    record TooMany(Duration retryAfter) implements Answer {}
  }

  /** What is asked for beside the password. Bodies with a portal have their own. */
  FactorNeed needOf(Caller caller);

  /** The key of somebody who has no second factor yet: the same until it is confirmed. */
  Enrolment enrolment(Caller caller);

  /** Confirms the key by a first code: from then on the second factor is asked for. */
  Answer enrol(Caller caller, String code, String address);

  /** Takes a code of the authenticator, or a recovery code, each once. */
  Answer take(Caller caller, String code, String address);

  /** A log-in whose second part was right: notes the access, as after a password alone. */
  SignIn.Result.Accepted enter(Caller caller, String address);
}
