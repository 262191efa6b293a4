package es.caib.empara.simulator;

/** What the prison administration tells about an aggressor. */
public enum PrisonEventKind {
  ENTRY,
  PERMIT,
  RELEASE,
  GRADE_CHANGE,
  CONDITIONAL_RELEASE
}
