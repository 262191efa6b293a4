package es.caib.empara.resources.service;

/** How near a resource is to a case. */
public enum Reach {
  /** It serves the municipality of the case. */
  HERE,
  /** It is on the same island. */
  ISLAND,
  ELSEWHERE
}
