package es.caib.empara.accreditation;

/** Why a certificate is revoked. */
public enum RevocationReason {
  /** Of the person, of her document or of a title. */
  WRONG_DATA,
  REPLACED,
  ASKED_BY_HOLDER,
  OTHER
}
