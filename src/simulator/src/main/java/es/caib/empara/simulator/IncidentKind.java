package es.caib.empara.simulator;

/** Kinds of incident of the feed. */
public enum IncidentKind {
  COMPLAINT,
  BREACH,
  THREAT,
  ASSAULT,
  CONTACT,
  OTHER
}
