package es.caib.empara.cases;

import es.caib.empara.institutions.DataKind;

/** What is done about the titles by which a victim is accredited. */
public enum AccreditationAct implements DomainAct {
  TITLE_RECORDED,
  TITLE_WITHDRAWN,
  CERTIFICATE_ISSUED,
  CERTIFICATE_REVOKED;

  @Override
  public DataKind tells() {
    return DataKind.MEASURES;
  }
}
