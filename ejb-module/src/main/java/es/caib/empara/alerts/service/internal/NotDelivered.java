package es.caib.empara.alerts.service.internal;

/** A message was not taken over. */
class NotDelivered extends Exception {

  private static final long serialVersionUID = 1L;

  private final boolean forGood;

  /**
   * @param forGood whether the message itself is at fault, so that trying again is of no use
   * @param reason a few words without addresses
   */
  NotDelivered(boolean forGood, String reason, Throwable cause) {
    super(reason, cause);
    this.forGood = forGood;
  }

  boolean isForGood() {
    return forGood;
  }
}
