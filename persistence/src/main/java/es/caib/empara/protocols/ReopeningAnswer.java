package es.caib.empara.protocols;

/** What became of a clause whose article has a new text. */
public enum ReopeningAnswer {
  HOLDS,
  NEW_VERSION
}
