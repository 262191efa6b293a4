package es.caib.empara.alerts;

/** How people are reached. */
public enum Channel {
  /** The row on the open page. */
  BOARD,
  /** The notification of a browser that has the page open. */
  BROWSER,
  /** SMTP. */
  MAIL,
  /** An HTTP gateway. */
  SMS;

  /** Whether a message leaves the house, by an outbox. */
  public boolean isSent() {
    return this == MAIL || this == SMS;
  }
}
