package es.caib.empara.feed;

/** What a person does with an event that waits. */
public enum ResolutionAction {
  /** It belongs to another case, which is known. */
  ASSIGN,
  /** It will not be applied. */
  DISCARD,
  /** Try it again now; what was discarded comes back. */
  RETRY
}
