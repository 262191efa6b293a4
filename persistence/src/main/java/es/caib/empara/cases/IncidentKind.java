package es.caib.empara.cases;

/** Kinds of incident that the State reports. */
public enum IncidentKind {
  COMPLAINT,
  BREACH,
  THREAT,
  ASSAULT,
  CONTACT,
  OTHER
}
