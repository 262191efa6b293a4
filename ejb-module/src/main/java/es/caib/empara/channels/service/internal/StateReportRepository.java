package es.caib.empara.channels.service.internal;

import es.caib.empara.access.service.Caller;
import es.caib.empara.cases.service.CaseScope;
import es.caib.empara.channels.ReportKind;
import es.caib.empara.channels.ReportState;
import es.caib.empara.channels.entity.StateReport;
import es.caib.empara.shared.service.Cursor;
import es.caib.empara.shared.service.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Reports on cases that the caller's scope has let through, and those that it lets through. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class StateReportRepository {

  @PersistenceContext(unitName = "empara")
  private EntityManager em;

  /** Those of a case of which the caller may know, the newest first. */
  List<StateReport> ofCase(Long caseId, Caller caller) {
    return em.createQuery(
            "select s from StateReport s where s.caseId = :case and s.kind in :kinds"
                + " order by s.sentAt desc, s.id desc",
            StateReport.class)
        .setParameter("case", caseId)
        .setParameter("kinds", kinds(caller))
        .getResultList();
  }

  Optional<StateReport> find(Long caseId, Long reportId) {
    return Optional.ofNullable(em.find(StateReport.class, reportId))
        .filter(report -> report.caseId().equals(caseId));
  }

  /** The caller's institution's without an answer, the oldest first; one more than the page. */
  List<StateReport> unanswered(Caller caller, PageRequest page) {
    if (caller.municipalities().isEmpty()) {
      return List.of();
    }
    boolean first = page.cursor() == null;
    TypedQuery<StateReport> query =
        em.createQuery(
                "select s from StateReport s where s.state = :sent and s.institution = :realm"
                    + " and s.kind in :kinds and"
                    + CaseScope.condition("s.caseId", false)
                    + (first ? "" : " and (s.sentAt > :at or (s.sentAt = :at and s.id > :id))")
                    + " order by s.sentAt, s.id",
                StateReport.class)
            .setParameter("sent", ReportState.SENT)
            .setParameter("realm", caller.realm())
            .setParameter("kinds", kinds(caller))
            .setMaxResults(page.limit() + 1);
    CaseScope.fillIn(query, caller);
    if (!first) {
      String[] place = Cursor.parts(page.cursor(), 2);
      query.setParameter("at", Cursor.time(place[0])).setParameter("id", Cursor.number(place[1]));
    }
    return query.getResultList();
  }

  /** The caller's own without an answer, the oldest first. */
  List<StateReport> own(Caller caller, int most) {
    if (caller.municipalities().isEmpty()) {
      return List.of();
    }
    TypedQuery<StateReport> query =
        em.createQuery(
                "select s from StateReport s where s.state = :sent and s.sentBy = :principal"
                    + " and s.kind in :kinds and"
                    + CaseScope.condition("s.caseId", false)
                    + " order by s.sentAt, s.id",
                StateReport.class)
            .setParameter("sent", ReportState.SENT)
            .setParameter("principal", caller.principal())
            .setParameter("kinds", kinds(caller))
            .setMaxResults(most);
    CaseScope.fillIn(query, caller);
    return query.getResultList();
  }

  /** Never empty: a datum that seems wrong is of no kind that could be hidden. */
  private static List<ReportKind> kinds(Caller caller) {
    return Arrays.stream(ReportKind.values())
        .filter(kind -> kind.tells() == null || caller.sees(kind.tells()))
        .toList();
  }

  void add(StateReport report) {
    em.persist(report);
    em.flush();
  }
}
