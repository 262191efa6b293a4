package es.caib.empara.audit;

/** Why somebody opens a case (LO 7/2021 art. 33: the log must show the justification). */
public enum AccessReason {
  FOLLOW_UP,
  ALERT,
  ORDER,
  REFERRAL,
  REVIEW,
  DUTY,
  /** Needs a text. */
  OTHER
}
