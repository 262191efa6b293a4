package es.caib.empara.cases;

import es.caib.empara.institutions.DataKind;

/** What becomes of a document of a case. None can be recorded as an act by hand. */
public enum DocumentAct implements DomainAct {
  DOCUMENT_ADDED,
  DOCUMENT_WITHDRAWN;

  @Override
  public DataKind tells() {
    return DataKind.DOCUMENTS;
  }
}
