package es.caib.empara.cases;

/** What the prison administration reports of the denounced person. */
public enum PrisonEventKind {
  ENTRY,
  PERMIT,
  RELEASE,
  GRADE_CHANGE,
  CONDITIONAL_RELEASE;

  /** Whether the person is or will be outside: she must be told at once. */
  public boolean isOutside() {
    return this == PERMIT || this == RELEASE || this == CONDITIONAL_RELEASE;
  }
}
