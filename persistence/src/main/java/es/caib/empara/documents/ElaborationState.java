package es.caib.empara.documents;

/** Whether a document is an original or which copy ("estado de elaboración" of the NTI). */
public enum ElaborationState {
  /** Original. */
  EE01,
  /** Authentic electronic copy in another format. */
  EE02,
  /** Authentic electronic copy of a document on paper. */
  EE03,
  /** Authentic electronic copy of a part. */
  EE04,
  /** Other, such as a plain scan. */
  EE99
}
