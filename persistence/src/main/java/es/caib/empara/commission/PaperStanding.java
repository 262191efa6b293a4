package es.caib.empara.commission;

/** Whether a paper of the Commission may be relied on. */
public enum PaperStanding {
  VALID,
  /** Minutes that the Commission has not approved yet. */
  PENDING,
  /** Another paper says today what this one said. */
  SUPERSEDED
}
