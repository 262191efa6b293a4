package es.caib.empara.accreditation;

/** Whether a certificate may be relied on today. */
public enum CertificateStanding {
  VALID,
  /** Its last day has passed. */
  EXPIRED,
  /** A title that it names was lost before the day that it says. */
  OVERTAKEN,
  REVOKED
}
