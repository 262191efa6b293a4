package es.caib.empara.cases.service.internal;

import es.caib.empara.access.service.Caller;
import es.caib.empara.cases.ActKind;
import es.caib.empara.cases.ActVisibility;
import es.caib.empara.cases.CaseState;
import es.caib.empara.cases.NextStepState;
import es.caib.empara.cases.entity.ActDraft;
import es.caib.empara.cases.entity.CaseAct;
import es.caib.empara.cases.entity.CaseFile;
import es.caib.empara.cases.entity.CaseHandover;
import es.caib.empara.cases.entity.CaseVisit;
import es.caib.empara.cases.entity.NextStep;
import es.caib.empara.cases.service.CaseScope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What people do on cases: acts, what must be done next, and what is still being typed. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class ActRepository {

  @PersistenceContext(unitName = "empara")
  private EntityManager em;

  /**
   * A case and what lies beside it on the caller's desk.
   *
   * @param lastVisit null at the first time
   * @param draft the caller's own; null when there is none
   * @param openSteps those that the caller's institution may know of, the first due first
   * @param contacts newest first
   * @param handovers by which somebody still sees it, the earliest first
   */
  record Desk(
      CaseFile caseFile,
      CaseVisit lastVisit,
      ActDraft draft,
      List<NextStep> openSteps,
      List<CaseAct> contacts,
      List<CaseHandover> handovers) {}

  /**
   * All of it in one statement: few steps are open on a case, and she is first called few times.
   */
  Optional<Desk> desk(String caseNumber, Caller caller) {
    if (caller.municipalities().isEmpty()) {
      return Optional.empty();
    }
    List<Object[]> rows =
        em.createQuery(
                "select c, v, d, s, a, w from CaseFile c"
                    + " left join CaseVisit v on v.caseId = c.id and v.principal = :principal"
                    + " left join ActDraft d on d.caseId = c.id and d.principal = :principal"
                    + " left join NextStep s on s.caseId = c.id and s.state = :open"
                    + " and (s.visibility = :shared or s.institution = :realm)"
                    + " left join CaseAct a on a.caseId = c.id and a.kind = :contact"
                    + " left join CaseHandover w on w.caseId = c.id and w.endedAt is null"
                    + " where c.caseNumber = :number and c.state <> :cancelled and"
                    + CaseScope.readable(),
                Object[].class)
            .setParameter("principal", caller.principal())
            .setParameter("realm", caller.realm())
            .setParameter("open", NextStepState.OPEN)
            .setParameter("shared", ActVisibility.SHARED)
            .setParameter("contact", ActKind.FIRST_CONTACT)
            .setParameter("number", caseNumber)
            .setParameter("cancelled", CaseState.CANCELLED)
            .setParameter("scope", caller.municipalities())
            .setParameter("sight", caller.realm())
            .getResultList();
    if (rows.isEmpty()) {
      return Optional.empty();
    }
    Object[] first = rows.get(0);
    return Optional.of(
        new Desk(
            (CaseFile) first[0],
            (CaseVisit) first[1],
            (ActDraft) first[2],
            column(rows, 3, NextStep.class).stream()
                .sorted(Comparator.comparing(NextStep::due).thenComparing(NextStep::id))
                .toList(),
            column(rows, 4, CaseAct.class).stream()
                .sorted(Comparator.comparing(CaseAct::occurredAt).reversed())
                .toList(),
            column(rows, 5, CaseHandover.class).stream()
                .sorted(
                    Comparator.comparing(CaseHandover::movedAt).thenComparing(CaseHandover::realm))
                .toList()));
  }

  private static <T> Set<T> column(List<Object[]> rows, int index, Class<T> type) {
    return rows.stream()
        .map(row -> type.cast(row[index]))
        .filter(Objects::nonNull)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** What a person did under a key, on whatever case. */
  Optional<CaseAct> act(String principal, String idempotencyKey) {
    return em.createQuery(
            "select a from CaseAct a where a.principal = :principal and a.idempotencyKey = :key",
            CaseAct.class)
        .setParameter("principal", principal)
        .setParameter("key", idempotencyKey)
        .getResultStream()
        .findFirst();
  }

  /** The first contacts before a status version, newest first. */
  List<CaseAct> contactsBefore(CaseFile caseFile, long statusVersion) {
    return em.createQuery(
            "select a from CaseAct a where a.caseId = :id and a.kind = :contact"
                + " and a.statusVersion < :version order by a.occurredAt desc",
            CaseAct.class)
        .setParameter("id", caseFile.id())
        .setParameter("contact", ActKind.FIRST_CONTACT)
        .setParameter("version", statusVersion)
        .getResultList();
  }

  /**
   * Some steps of a case, whatever their state, that an institution may know of, held until the
   * commit: whoever takes or cancels one at the same time comes before or after.
   */
  List<NextStep> lockSteps(CaseFile caseFile, Collection<Long> ids, String realm) {
    return ids.isEmpty()
        ? List.of()
        : em.createQuery(
                "select s from NextStep s where s.caseId = :id and s.id in :ids order by s.id",
                NextStep.class)
            .setParameter("id", caseFile.id())
            .setParameter("ids", ids)
            .setLockMode(LockModeType.PESSIMISTIC_WRITE)
            .getResultStream()
            .filter(step -> step.isVisibleTo(realm))
            .toList();
  }

  /**
   * A step of the caller's institution, held until the commit, so that two people cannot take it.
   */
  Optional<NextStep> lockStep(Long id, Caller caller) {
    if (caller.municipalities().isEmpty()) {
      return Optional.empty();
    }
    return em.createQuery(
            "select s from NextStep s where s.id = :id and s.institution = :realm and exists"
                + " (select c from CaseFile c where c.id = s.caseId and c.state <> :cancelled and"
                + CaseScope.workable()
                + ")",
            NextStep.class)
        .setParameter("id", id)
        .setParameter("realm", caller.realm())
        .setParameter("cancelled", CaseState.CANCELLED)
        .setParameter("scope", caller.municipalities())
        .setParameter("sight", caller.realm())
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .findFirst();
  }

  Optional<ActDraft> draft(String principal, CaseFile caseFile) {
    return Optional.ofNullable(em.find(ActDraft.class, new ActDraft.Key(principal, caseFile.id())));
  }

  /** Whether a person has recorded these very words on that status or a later one. */
  boolean isRecorded(String principal, CaseFile caseFile, String text, long reliedOn) {
    return em.createQuery(
                "select count(a) from CaseAct a where a.caseId = :id and a.principal = :principal"
                    + " and a.reliedOn >= :version and a.text = :text",
                Long.class)
            .setParameter("id", caseFile.id())
            .setParameter("principal", principal)
            .setParameter("version", reliedOn)
            .setParameter("text", text)
            .getSingleResult()
        > 0;
  }

  int forgetDraft(String principal, CaseFile caseFile) {
    return em.createQuery(
            "delete from ActDraft d where d.principal = :principal and d.caseId = :id")
        .setParameter("principal", principal)
        .setParameter("id", caseFile.id())
        .executeUpdate();
  }

  int forgetDraftsBefore(OffsetDateTime time) {
    return em.createQuery("delete from ActDraft d where d.savedAt < :time")
        .setParameter("time", time)
        .executeUpdate();
  }

  /** Written at once: the steps refer to the act by id, which EclipseLink cannot know. */
  void add(Object... facts) {
    for (Object fact : facts) {
      em.persist(fact);
    }
    em.flush();
  }
}
