package es.caib.empara.cases;

import es.caib.empara.institutions.DataKind;

/** What becomes of a resource that was asked for a case. */
public enum ResourceAct implements DomainAct {
  RESOURCE_REQUESTED,
  RESOURCE_ACCEPTED,
  RESOURCE_REFUSED,
  RESOURCE_PASSED_ON,
  RESOURCE_STARTED,
  RESOURCE_ENDED,
  RESOURCE_CANCELLED,
  /** Everybody was asked who could be. */
  RESOURCE_NOBODY;

  @Override
  public DataKind tells() {
    return null;
  }
}
