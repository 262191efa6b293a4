package es.caib.empara.alerts;

/** What has become of a message of the outbox. */
public enum DeliveryState {
  WAITING,
  /** Taken over by the mail server or the gateway. */
  SENT,
  /** The gateway says that it has reached the device. */
  DELIVERED,
  /** Given up; a person decides. */
  PARKED,
  /** Not needed any more: somebody has taken the alert, or has put the parked message away. */
  WITHDRAWN
}
