package es.caib.empara.cases;

/** What becomes of a document of a case. None can be recorded as an act by hand. */
public enum DocumentAct implements DomainAct {
  DOCUMENT_ADDED,
  DOCUMENT_WITHDRAWN
}
