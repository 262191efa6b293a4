package es.caib.empara.orders;

/** To whom a breach was reported, as LECrim art. 544 ter.2 demands at once. */
public enum BreachRecipient {
  POLICE,
  DUTY_COURT,
  PROSECUTOR,
  /** Not yet: it stays to be done. */
  NOBODY
}
