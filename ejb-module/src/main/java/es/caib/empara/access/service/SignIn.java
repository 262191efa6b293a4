package es.caib.empara.access.service;

import es.caib.empara.access.FactorNeed;
import java.time.Duration;
import java.time.OffsetDateTime;

/** The way in: a password, compared by the container's realm of the institution. */
public interface SignIn {

  /**
   * Logs a person in. Whatever is wrong, the answer is the same; who guesses must wait ever longer.
   *
   * @param principal {@code user@realm}
   * @param address where the attempt comes from
   */
  Result withPassword(String principal, String password, String address);

  /**
   * Recognises a Basic credential; a verified one is remembered for at most 60 seconds and
   * forgotten at once when password, person, body or realm change.
   *
   * @param code of the second factor, for whoever has one and is not remembered; null for none
   */
  Result withBasic(String principal, String password, String code, String address);

  /** Compares the password of somebody who is logged in already, to unlock the screen. */
  Result confirms(Caller caller, String password, String address);

  /** How an attempt ended. */
  sealed interface Result {

    /** Logged in; the last access is shown to the person (ENS op.acc.6 R5), null at the first. */
    record Accepted(Caller caller, OffsetDateTime lastAccessAt, String lastAccessAddress)
        implements Result {}

    /** The password is right, and something else is asked for before anybody is inside. */
    record Halfway(Caller caller, FactorNeed need) implements Result {}

    /** Institution, user or password is wrong, or the access has ended. */
    record Refused() implements Result {}

    /** Too many failures: not compared at all. */
    record TooMany(Duration retryAfter) implements Result {}
  }
}
