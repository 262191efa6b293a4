package es.caib.empara.cases;

/** What the police mark a case with; several at once (Protocol of 2025, Instruction 8/2021). */
public enum CaseFlag {
  SPECIAL_RELEVANCE,
  MINORS_AT_RISK,
  MINORS_VULNERABLE,
  PERSISTENT_AGGRESSOR,
  /** The victim is reluctant to police action (Instruction 11/2022). */
  RESISTANT
}
