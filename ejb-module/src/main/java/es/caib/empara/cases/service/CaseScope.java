package es.caib.empara.cases.service;

import es.caib.empara.access.service.Caller;
import es.caib.empara.cases.CaseState;
import jakarta.persistence.Query;

/**
 * The scope as a condition in the queries of the domains above, whose rows belong to a case. Where
 * the territory is empty nothing is in it; ask before.
 */
public final class CaseScope {

  private CaseScope() {}

  /**
   * The condition in JPQL.
   *
   * @param caseId where the row holds the id of its case, such as {@code o.caseId}
   * @param one also that it is the case of the number {@code :caseNumber}
   */
  public static String condition(String caseId, boolean one) {
    return " exists (select c.id from CaseFile c where c.id = "
        + caseId
        + (one ? " and c.caseNumber = :caseNumber" : "")
        + " and c.municipality in :scope and c.state <> :cancelled) ";
  }

  /** Fills in what the condition asks for, but for the number. */
  public static void fillIn(Query query, Caller caller) {
    query
        .setParameter("scope", caller.municipalities())
        .setParameter("cancelled", CaseState.CANCELLED);
  }
}
