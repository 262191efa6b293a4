package es.caib.empara.cases.service;

import es.caib.empara.cases.CaseState;
import es.caib.empara.cases.Provenance;

/**
 * The status version that a fact has taken, and where the case stands.
 *
 * @param municipality INE code
 * @param late something newer was known already, so that it says nothing about the present
 */
public record StatusTaken(
    Long caseId,
    String caseNumber,
    long statusVersion,
    String municipality,
    CaseState state,
    boolean late,
    Provenance provenance) {

  /**
   * Whether people must hear of it: not of the past, not of the initial load, and not of a case
   * that has left every screen.
   */
  public boolean isNews() {
    return !late && !provenance.backfill() && state != CaseState.CANCELLED;
  }
}
