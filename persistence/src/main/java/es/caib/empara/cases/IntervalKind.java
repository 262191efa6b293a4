package es.caib.empara.cases;

/** What an interval is for, beside re-assessments. */
public enum IntervalKind {
  /** Nothing heard from the State and nothing done here. */
  QUIET_CASE
}
