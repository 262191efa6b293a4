package es.caib.empara.feed.service;

import jakarta.ejb.ApplicationException;

/** Applying the event failed; nothing has changed and it waits as before. */
@ApplicationException(rollback = true)
public class StillWaiting extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String reason;
  private final String what;

  /**
   * @param reason key of why
   * @param what the field at fault; null when it is none
   */
  public StillWaiting(String reason, String what) {
    super(reason);
    this.reason = reason;
    this.what = what;
  }

  public String reason() {
    return reason;
  }

  public String what() {
    return what;
  }
}
