package es.caib.empara.cases.service;

import es.caib.empara.access.service.Caller;
import es.caib.empara.cases.CaseState;
import jakarta.persistence.Query;
import java.util.Collections;
import java.util.List;

/**
 * The scope as a condition in queries: the cases of the caller's territory, and those that the
 * victim has left it with and that the caller's institution still sees. Where the territory is
 * empty nothing is in it; ask before.
 */
public final class CaseScope {

  private static final String STILL_SEEN =
      "exists (select h.id from CaseHandover h where h.caseId = c.id and h.realm = :sight"
          + " and h.endedAt is null";

  private CaseScope() {}

  /** What is true in JPQL of a case {@code c} that the caller may read. */
  public static String readable() {
    return " (c.municipality in :scope or " + STILL_SEEN + ")) ";
  }

  /** What is true in JPQL of a case {@code c} on which the caller may act. */
  public static String workable() {
    return " (c.municipality in :scope or " + STILL_SEEN + " and h.acceptedAt is null)) ";
  }

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
        + " and c.state <> :cancelled and"
        + readable()
        + ") ";
  }

  /**
   * Joins the case of a row in JPQL as {@code c}, so that {@code c.municipality} can be read: where
   * something is counted by place. A case is counted where it is now.
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

  /** Fills in what the condition asks for, but for the number. */
  public static void fillIn(Query query, Caller caller) {
    fillInPlace(query, caller);
    query.setParameter("sight", caller.realm());
  }

  /** Fills in what the join in JPQL asks for. */
  public static void fillInPlace(Query query, Caller caller) {
    query
        .setParameter("scope", caller.municipalities())
        .setParameter("cancelled", CaseState.CANCELLED);
  }
}
