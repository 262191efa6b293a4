package es.caib.empara.cases.service.internal;

import es.caib.empara.access.service.Caller;
import es.caib.empara.cases.CaseState;
import es.caib.empara.cases.NextStepState;
import es.caib.empara.cases.entity.CaseFile;
import es.caib.empara.cases.entity.NextStep;
import es.caib.empara.cases.service.CaseScope;
import es.caib.empara.cases.service.WorkCounts;
import es.caib.empara.cases.service.WorkFilter;
import es.caib.empara.cases.service.WorkFilter.Scope;
import es.caib.empara.shared.service.BusinessClock;
import es.caib.empara.shared.service.Cursor;
import es.caib.empara.shared.service.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The open steps of the caller's institution, on the cases on which it may act. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class WorkRepository {

  private static final String NOBODYS = "(s.owner is null and s.ownerName is null)";

  @PersistenceContext(unitName = "empara")
  private EntityManager em;

  /** A step and the case that it is about. */
  record OnCase(NextStep step, CaseFile caseFile) {}

  /** Now, and when the day ends in the islands. */
  record Clock(OffsetDateTime now, OffsetDateTime tomorrow) {

    static Clock of(BusinessClock clock) {
      return new Clock(clock.now(), BusinessClock.endOf(clock.today()));
    }
  }

  /** One more than the page, so that the caller knows whether there is a next. */
  List<OnCase> list(WorkFilter filter, Caller caller, Clock clock, PageRequest page) {
    if (caller.municipalities().isEmpty()) {
      return List.of();
    }
    Map<String, Object> parameters = new HashMap<>();
    StringBuilder jpql =
        new StringBuilder("select s, c from NextStep s, CaseFile c")
            .append(where(filter.scope(), caller, parameters))
            .append(due(filter.when(), clock, parameters));
    if (page.cursor() != null) {
      String[] place = Cursor.parts(page.cursor(), 2);
      jpql.append(" and (s.due > :at or (s.due = :at and s.id > :id))");
      parameters.put("at", Cursor.time(place[0]));
      parameters.put("id", Cursor.number(place[1]));
    }
    jpql.append(" order by s.due, s.id");
    TypedQuery<Object[]> query = em.createQuery(jpql.toString(), Object[].class);
    parameters.forEach(query::setParameter);
    return query
        .setMaxResults(page.limit() + 1)
        .getResultStream()
        .map(row -> new OnCase((NextStep) row[0], (CaseFile) row[1]))
        .toList();
  }

  WorkCounts counts(Scope scope, Caller caller, Clock clock) {
    if (caller.municipalities().isEmpty()) {
      return new WorkCounts(0, 0, 0, 0);
    }
    Map<String, Object> parameters = new HashMap<>();
    parameters.put("now", clock.now());
    parameters.put("tomorrow", clock.tomorrow());
    String owned = "case when " + NOBODYS + " then 0 when ";
    TypedQuery<Object[]> query =
        em.createQuery(
            "select sum("
                + owned
                + "s.due < :now then 1 else 0 end), sum("
                + owned
                + "s.due >= :now and s.due < :tomorrow then 1 else 0 end), sum("
                + owned
                + "s.due >= :tomorrow then 1 else 0 end), sum(case when "
                + NOBODYS
                + " then 1 else 0 end) from NextStep s, CaseFile c"
                + where(scope, caller, parameters),
            Object[].class);
    parameters.forEach(query::setParameter);
    Object[] sums = query.getSingleResult();
    return new WorkCounts(number(sums[0]), number(sums[1]), number(sums[2]), number(sums[3]));
  }

  private static long number(Object sum) {
    return sum == null ? 0 : ((Number) sum).longValue();
  }

  private static String where(Scope scope, Caller caller, Map<String, Object> parameters) {
    parameters.put("open", NextStepState.OPEN);
    parameters.put("realm", caller.realm());
    parameters.put("cancelled", CaseState.CANCELLED);
    parameters.put("scope", caller.municipalities());
    parameters.put("sight", caller.realm());
    String where =
        " where c.id = s.caseId and s.state = :open and s.institution = :realm"
            + " and c.state <> :cancelled and"
            + CaseScope.workable();
    if (scope == Scope.INSTITUTION) {
      return where;
    }
    parameters.put("principal", caller.principal());
    return where + " and (s.owner = :principal or " + NOBODYS + ")";
  }

  private static String due(WorkFilter.When when, Clock clock, Map<String, Object> parameters) {
    if (when == null) {
      return "";
    }
    return switch (when) {
      case NOBODY -> " and " + NOBODYS;
      case OVERDUE -> {
        parameters.put("now", clock.now());
        yield " and not " + NOBODYS + " and s.due < :now";
      }
      case TODAY -> {
        parameters.put("now", clock.now());
        parameters.put("tomorrow", clock.tomorrow());
        yield " and not " + NOBODYS + " and s.due >= :now and s.due < :tomorrow";
      }
      case LATER -> {
        parameters.put("tomorrow", clock.tomorrow());
        yield " and not " + NOBODYS + " and s.due >= :tomorrow";
      }
    };
  }
}
