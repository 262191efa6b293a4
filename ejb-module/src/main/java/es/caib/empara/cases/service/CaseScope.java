package es.caib.empara.cases.service;

import es.caib.empara.access.service.Caller;
import es.caib.empara.cases.CaseState;
import jakarta.persistence.Query;
import java.util.Collections;
import java.util.List;

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

  /**
   * Joins the case of a row in JPQL as {@code c}, so that {@code c.municipality} can be read: where
   * something is counted by place.
   *
   * @param caseId where the row holds the id of its case
   */
  public static String join(String caseId) {
    return " join CaseFile c on c.id = "
        + caseId
        + " and c.municipality in :scope and c.state <> :cancelled ";
  }

  /**
   * The same in SQL, as {@code c.MUNICIPALITY}, for what JPQL cannot group by.
   *
   * @param parameters takes the values of the join at its end
   */
  public static String joinInSql(String caseId, Caller caller, List<Object> parameters) {
    parameters.addAll(caller.municipalities());
    parameters.add(CaseState.CANCELLED.name());
    return " join EMP_CASE_FILE c on c.ID = "
        + caseId
        + " and c.MUNICIPALITY in ("
        + String.join(", ", Collections.nCopies(caller.municipalities().size(), "?"))
        + ") and c.STATE <> ? ";
  }

  /** Fills in what the condition, or the join in JPQL, asks for, but for the number. */
  public static void fillIn(Query query, Caller caller) {
    query
        .setParameter("scope", caller.municipalities())
        .setParameter("cancelled", CaseState.CANCELLED);
  }
}
