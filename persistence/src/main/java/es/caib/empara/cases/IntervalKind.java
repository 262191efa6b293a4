package es.caib.empara.cases;

/** What an interval is for, beside re-assessments. */
public enum IntervalKind {
  /** Nothing heard from the State and nothing done here. */
  QUIET_CASE,
  /** How long the institution from whose territory a victim has moved sees her case. */
  HANDOVER_SIGHT
}
