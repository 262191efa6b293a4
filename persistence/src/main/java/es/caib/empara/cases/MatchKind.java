package es.caib.empara.cases;

/** By what a search found a case, the surest first. */
public enum MatchKind {
  /** The State's case number or its beginning. */
  NUMBER,
  DOCUMENT,
  PHONE,
  /** Words of the names of one person. */
  NAME
}
