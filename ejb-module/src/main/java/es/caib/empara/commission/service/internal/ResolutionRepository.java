package es.caib.empara.commission.service.internal;

import es.caib.empara.commission.ResolutionState;
import es.caib.empara.commission.StepKind;
import es.caib.empara.commission.StepState;
import es.caib.empara.commission.entity.CommissionSession;
import es.caib.empara.commission.entity.Resolution;
import es.caib.empara.commission.entity.ResolutionStep;
import es.caib.empara.shared.service.Cursor;
import es.caib.empara.shared.service.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Resolutions and their steps. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class ResolutionRepository {

  private static final EnumSet<StepState> OPEN = EnumSet.of(StepState.WAITING, StepState.FAILED);

  @PersistenceContext(unitName = "empara")
  private EntityManager em;

  void add(Object row) {
    em.persist(row);
    em.flush();
  }

  Optional<Resolution> find(Long id) {
    return Optional.ofNullable(em.find(Resolution.class, id));
  }

  List<Resolution> ofSession(Long sessionId) {
    return em.createQuery("select r from Resolution r where r.sessionId = :id", Resolution.class)
        .setParameter("id", sessionId)
        .getResultList();
  }

  /** Oldest effect first. */
  List<Resolution> ofRealm(String realm) {
    return em.createQuery(
            "select r from Resolution r where r.realm = :realm order by r.effectiveAt, r.id",
            Resolution.class)
        .setParameter("realm", realm)
        .getResultList();
  }

  /** Those that have taken effect, oldest effect first. */
  List<Resolution> inEffect() {
    return em.createQuery(
            "select r from Resolution r where r.state = :state order by r.effectiveAt, r.id",
            Resolution.class)
        .setParameter("state", ResolutionState.IN_EFFECT)
        .getResultList();
  }

  /** One more than the page holds; newest first. */
  List<Resolution> page(PageRequest page) {
    boolean first = page.cursor() == null;
    TypedQuery<Resolution> query =
        em.createQuery(
                "select r from Resolution r"
                    + (first
                        ? ""
                        : " where r.adoptedAt < :at or (r.adoptedAt = :at and r.id < :id)")
                    + " order by r.adoptedAt desc, r.id desc",
                Resolution.class)
            .setMaxResults(page.limit() + 1);
    if (!first) {
      String[] place = Cursor.parts(page.cursor(), 2);
      query.setParameter("at", Cursor.time(place[0])).setParameter("id", Cursor.number(place[1]));
    }
    return query.getResultList();
  }

  int lastNumber(int year) {
    Integer last =
        em.createQuery(
                "select max(r.numberInYear) from Resolution r where r.year = :year", Integer.class)
            .setParameter("year", year)
            .getSingleResult();
    return last == null ? 0 : last;
  }

  /** By the id of the resolution, in their order. */
  Map<Long, List<ResolutionStep>> steps(Collection<Long> resolutionIds) {
    return resolutionIds.isEmpty()
        ? Map.of()
        : em.createQuery(
                "select s from ResolutionStep s where s.resolutionId in :ids"
                    + " order by s.resolutionId, s.place",
                ResolutionStep.class)
            .setParameter("ids", resolutionIds)
            .getResultStream()
            .collect(Collectors.groupingBy(ResolutionStep::resolutionId));
  }

  /** The numbers of sessions, by id. */
  Map<Long, CommissionSession> sessions(Collection<Long> ids) {
    return ids.isEmpty()
        ? Map.of()
        : em.createQuery(
                "select s from CommissionSession s where s.id in :ids", CommissionSession.class)
            .setParameter("ids", ids)
            .getResultStream()
            .collect(Collectors.toMap(CommissionSession::id, session -> session));
  }

  /**
   * Ids of the steps whose moment has come and before which nothing of the same resolution is left
   * to do, the earliest first. The end waits for nothing.
   */
  List<Long> due(OffsetDateTime now, int atMost) {
    return em.createQuery(
            "select s.id from ResolutionStep s where s.state in :open and s.dueAt <= :now"
                + " and (s.kind = :end or not exists (select b.id from ResolutionStep b where"
                + " b.resolutionId = s.resolutionId and b.place < s.place and b.state in :open))"
                + " order by s.dueAt, s.resolutionId, s.place",
            Long.class)
        .setParameter("open", OPEN)
        .setParameter("end", StepKind.END)
        .setParameter("now", now)
        .setMaxResults(atMost)
        .getResultList();
  }

  /** The step, held until the commit; empty when another node has it in hand. */
  Optional<ResolutionStep> claimed(Long id) {
    boolean free =
        !em.createNativeQuery(
                "select ID from EMP_RESOLUTION_STEP where ID = ? for update skip locked")
            .setParameter(1, id)
            .getResultList()
            .isEmpty();
    if (!free) {
      return Optional.empty();
    }
    ResolutionStep step = em.find(ResolutionStep.class, id);
    em.refresh(step);
    return Optional.of(step);
  }

  Optional<ResolutionStep> heldStep(Long id) {
    ResolutionStep step = em.find(ResolutionStep.class, id);
    if (step != null) {
      em.refresh(step, LockModeType.PESSIMISTIC_WRITE);
    }
    return Optional.ofNullable(step);
  }
}
