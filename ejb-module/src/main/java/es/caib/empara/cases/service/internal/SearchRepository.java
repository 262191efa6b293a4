package es.caib.empara.cases.service.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;

/** Finds cases by their keys, always within the caller's scope. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class SearchRepository {

  @PersistenceContext(unitName = "empara")
  private EntityManager em;

  /**
   * A case that was found.
   *
   * @param place of {@link SearchRank}
   * @param level the second thing that the list is ordered by, and the number the third
   */
  record Found(Long caseId, int place, int level, String caseNumber) {}

  /** In their order; at most so many. One statement. */
  List<Found> find(SearchTerms terms, SearchSql.Within within, String cursor, int most) {
    SearchSql sql = new SearchSql(terms, SearchKeys.MATCHINGS);
    if (sql.isEmpty() || within.territory().isEmpty()) {
      return List.of();
    }
    sql.within(within).after(cursor);
    Query query = em.createNativeQuery(sql.text(most));
    for (int i = 0; i < sql.parameters().size(); i++) {
      query.setParameter(i + 1, sql.parameters().get(i));
    }
    List<Found> found = new ArrayList<>();
    for (Object row : query.getResultList()) {
      Object[] columns = (Object[]) row;
      found.add(
          new Found(
              ((Number) columns[0]).longValue(),
              ((Number) columns[1]).intValue(),
              ((Number) columns[2]).intValue(),
              (String) columns[3]));
    }
    return found;
  }
}
