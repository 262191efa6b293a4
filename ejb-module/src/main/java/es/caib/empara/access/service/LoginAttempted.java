package es.caib.empara.access.service;

/**
 * Somebody tried to log in.
 *
 * @param principal as typed
 * @param caller null when it failed
 * @param part how far it went
 */
public record LoginAttempted(
    String principal, Caller caller, String address, boolean succeeded, Part part) {

  /** What of a log-in it was. */
  public enum Part {
    /** All that is asked for. */
    WHOLE,
    /** The password alone, where a code is asked for too. */
    PASSWORD,
    /** The code. */
    CODE
  }

  public LoginAttempted(String principal, Caller caller, String address, boolean succeeded) {
    this(principal, caller, address, succeeded, Part.WHOLE);
  }
}
