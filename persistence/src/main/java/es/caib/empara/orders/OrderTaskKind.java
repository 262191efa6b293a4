package es.caib.empara.orders;

/** What must be looked at before a protection ends. */
public enum OrderTaskKind {
  /** The civil measures run for thirty days (LECrim art. 544 ter.7): has a claim been filed? */
  CIVIL_CHECK,
  /** A claim was filed: has the civil judge ratified, changed or ended them? */
  CIVIL_RATIFICATION,
  /** The last day of another measure is near. */
  ENDING
}
