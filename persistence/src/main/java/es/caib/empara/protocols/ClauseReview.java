package es.caib.empara.protocols;

/** What legal services say of a clause. */
public enum ClauseReview {
  PENDING,
  VERIFIED,
  RETURNED
}
