package es.caib.empara.alerts;

/** What a shift answers for. */
public enum ShiftKind {
  /** The desk of an institution, in its hours. */
  DESK,
  /** The service of the coordinating centre that answers for everybody out of hours. */
  SERVICE_24H
}
