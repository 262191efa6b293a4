package es.caib.empara.institutions;

/**
 * A kind of data of a case that an institution may see beside the summary: number, level, state,
 * flags and municipality. The agreement gives all of them to its own institutions; for any other
 * body the Monitoring Commission decides (LO 7/2021 arts. 4 and 12: no more than is needed).
 */
public enum DataKind {
  /** Telephone and language of the woman, where she has authorised the contact. */
  CONTACT,
  /** Protection orders and their measures. */
  MEASURES,
  /** Incidents and breaches. */
  INCIDENTS,
  /** The history of police risk assessments. */
  ASSESSMENTS,
  /** Documents of the case. */
  DOCUMENTS
}
