package es.caib.empara.cases;

import es.caib.empara.institutions.DataKind;

/** What is done when the victim moves and another institution takes her case on. */
public enum HandoverAct implements DomainAct {
  HANDOVER_ACCEPTED;

  @Override
  public DataKind tells() {
    return null;
  }
}
