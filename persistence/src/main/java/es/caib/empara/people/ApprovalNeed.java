package es.caib.empara.people;

/** What must be there before a request can be approved. */
public enum ApprovalNeed {
  /** The confidentiality undertaking, read and accepted. */
  UNDERTAKING,
  /** A valid training, for roles that need one. */
  TRAINING
}
