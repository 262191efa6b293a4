package es.caib.empara.cases.service;

/** Claims cases for work that nobody asked for. Used inside a transaction; not a door. */
public interface CaseClaims {

  /** Holds the case until the commit; false when another transaction holds it, without waiting. */
  boolean claim(Long caseId);
}
