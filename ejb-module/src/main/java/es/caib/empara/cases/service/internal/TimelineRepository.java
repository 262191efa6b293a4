package es.caib.empara.cases.service.internal;

import es.caib.empara.cases.StatusAspect;
import es.caib.empara.cases.entity.CaseFile;
import es.caib.empara.cases.entity.StatusChange;
import es.caib.empara.cases.service.TimelineFilter;
import es.caib.empara.shared.service.Cursor;
import es.caib.empara.shared.service.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The facts of cases that the caller's scope has let through. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class TimelineRepository {

  @PersistenceContext(unitName = "empara")
  private EntityManager em;

  /**
   * The facts that are newer than a version, wherever in history they stand, then the newest of the
   * others that an institution sees; so what has changed is seen also when it is about last year.
   * One statement.
   */
  List<StatusChange> newsFirst(CaseFile caseFile, long seen, Sight sight, int most) {
    Map<String, Object> parameters = new HashMap<>();
    parameters.put("id", caseFile.id());
    parameters.put("seen", seen);
    TypedQuery<StatusChange> query =
        em.createQuery(
            "select s from StatusChange s where s.caseId = :id and (s.statusVersion > :seen or "
                + shown(sight, parameters)
                + ") order by case when s.statusVersion > :seen then 0 else 1 end,"
                + " s.occurredAt desc, s.statusVersion desc",
            StatusChange.class);
    parameters.forEach(query::setParameter);
    return query.setMaxResults(most).getResultList();
  }

  /**
   * A page of the facts that an institution sees, newest first; one more than the page, to tell
   * whether there is a next.
   */
  List<StatusChange> page(CaseFile caseFile, TimelineFilter filter, Sight sight, PageRequest page) {
    Map<String, Object> parameters = new HashMap<>();
    StringBuilder jpql =
        new StringBuilder("select s from StatusChange s where s.caseId = :id and ")
            .append(shown(sight, parameters));
    parameters.put("id", caseFile.id());
    if (!filter.what().isEmpty()) {
      jpql.append(" and s.what in :what");
      parameters.put("what", filter.what());
    }
    if (filter.institution() != null) {
      jpql.append(" and s.institution = :institution");
      parameters.put("institution", filter.institution());
    }
    if (page.cursor() != null) {
      String[] place = Cursor.parts(page.cursor(), 2);
      jpql.append(
          " and (s.occurredAt < :at or (s.occurredAt = :at and s.statusVersion < :version))");
      parameters.put("at", Cursor.time(place[0]));
      parameters.put("version", Cursor.number(place[1]));
    }
    jpql.append(" order by s.occurredAt desc, s.statusVersion desc");
    TypedQuery<StatusChange> query = em.createQuery(jpql.toString(), StatusChange.class);
    parameters.forEach(query::setParameter);
    return query.setMaxResults(page.limit() + 1).getResultList();
  }

  /** What is true of a line {@code s} that an institution sees. */
  private static String shown(Sight sight, Map<String, Object> parameters) {
    List<String> conditions = new ArrayList<>();
    Set<StatusAspect> aspects = sight.hiddenAspects();
    if (!aspects.isEmpty()) {
      conditions.add("s.what not in :hiddenAspects");
      parameters.put("hiddenAspects", aspects);
    }
    Set<String> acts = sight.hiddenActs();
    if (!acts.isEmpty()) {
      conditions.add("(s.what <> :act or s.to not in :hiddenActs)");
      parameters.put("act", StatusAspect.ACT);
      parameters.put("hiddenActs", acts);
    }
    return conditions.isEmpty() ? "1 = 1" : "(" + String.join(" and ", conditions) + ")";
  }

  List<StatusChange> since(CaseFile caseFile, long version) {
    return em.createQuery(
            "select s from StatusChange s where s.caseId = :id and s.statusVersion > :version"
                + " order by s.statusVersion",
            StatusChange.class)
        .setParameter("id", caseFile.id())
        .setParameter("version", version)
        .getResultList();
  }
}
