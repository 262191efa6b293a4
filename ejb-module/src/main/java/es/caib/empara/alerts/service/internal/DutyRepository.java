package es.caib.empara.alerts.service.internal;

import es.caib.empara.alerts.ShiftKind;
import es.caib.empara.alerts.ShiftState;
import es.caib.empara.alerts.SwapState;
import es.caib.empara.alerts.entity.DutyDesk;
import es.caib.empara.alerts.entity.DutyLapse;
import es.caib.empara.alerts.entity.DutyShift;
import es.caib.empara.alerts.entity.ShiftSwap;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/** Desks, shifts, swaps and lapses; always of one institution, save for who answers now. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class DutyRepository {

  private static final String INSTITUTION = "institution";
  private static final String STATE = "state";
  private static final String AT = "at";

  @PersistenceContext(unitName = "empara")
  private EntityManager em;

  /**
   * Every desk with its shifts of now: what somebody has, what is planned for this moment, and what
   * begins so soon that it can be accepted.
   */
  List<Object[]> present(OffsetDateTime at) {
    return em.createQuery(
            "select d, s from DutyDesk d left join DutyShift s"
                + " on s.institutionId = d.institutionId and (s.state = :accepted"
                + " or (s.state = :planned and s.startsAt <= :soon and s.endsAt > :at))"
                + " order by d.institutionId, s.startsAt, s.id",
            Object[].class)
        .setParameter("accepted", ShiftState.ACCEPTED)
        .setParameter("planned", ShiftState.PLANNED)
        .setParameter("soon", at.plus(DutyShift.EARLY))
        .setParameter(AT, at)
        .getResultList();
  }

  Optional<DutyDesk> desk(Long institutionId, LockModeType lock) {
    return em.createQuery(
            "select d from DutyDesk d where d.institutionId = :institution", DutyDesk.class)
        .setParameter(INSTITUTION, institutionId)
        .setLockMode(lock)
        .getResultStream()
        .findFirst();
  }

  /** Takes the desk for this transaction, unless another one has it. */
  boolean claim(Long institutionId) {
    return !em.createNativeQuery(
            "select ID from EMP_DUTY_DESK where INSTITUTION_ID = ? for update skip locked")
        .setParameter(1, institutionId)
        .getResultList()
        .isEmpty();
  }

  List<Long> institutionsWithADesk() {
    return em.createQuery("select d.institutionId from DutyDesk d order by d.id", Long.class)
        .getResultList();
  }

  /** What is in the roster between two times, also in part, by its start. */
  List<DutyShift> roster(Long institutionId, OffsetDateTime from, OffsetDateTime until) {
    return em.createQuery(
            "select s from DutyShift s where s.institutionId = :institution"
                + " and s.startsAt < :until and s.endsAt > :from and s.state <> :cancelled"
                + " order by s.startsAt, s.id",
            DutyShift.class)
        .setParameter(INSTITUTION, institutionId)
        .setParameter("from", from)
        .setParameter("until", until)
        .setParameter("cancelled", ShiftState.CANCELLED)
        .getResultList();
  }

  Optional<DutyShift> shift(Long institutionId, Long id) {
    return em.createQuery(
            "select s from DutyShift s where s.institutionId = :institution and s.id = :id",
            DutyShift.class)
        .setParameter(INSTITUTION, institutionId)
        .setParameter("id", id)
        .getResultStream()
        .findFirst();
  }

  List<DutyShift> accepted(Long institutionId, ShiftKind kind) {
    return em.createQuery(
            "select s from DutyShift s where s.institutionId = :institution"
                + " and s.kind = :kind and s.state = :state order by s.startsAt",
            DutyShift.class)
        .setParameter(INSTITUTION, institutionId)
        .setParameter("kind", kind)
        .setParameter(STATE, ShiftState.ACCEPTED)
        .getResultList();
  }

  /** When the last shift of a kind before a time ended. */
  Optional<OffsetDateTime> lastEnd(Long institutionId, ShiftKind kind, OffsetDateTime at) {
    return em.createQuery(
            "select s from DutyShift s where s.institutionId = :institution and s.kind = :kind"
                + " and s.state <> :state and s.endsAt <= :at order by s.endsAt desc",
            DutyShift.class)
        .setParameter(INSTITUTION, institutionId)
        .setParameter("kind", kind)
        .setParameter(STATE, ShiftState.CANCELLED)
        .setParameter(AT, at)
        .setMaxResults(1)
        .getResultStream()
        .map(DutyShift::endsAt)
        .findFirst();
  }

  List<DutyShift> ofBatch(Long institutionId, String batch) {
    return em.createQuery(
            "select s from DutyShift s where s.institutionId = :institution"
                + " and s.batch = :batch and s.state = :state",
            DutyShift.class)
        .setParameter(INSTITUTION, institutionId)
        .setParameter("batch", batch)
        .setParameter(STATE, ShiftState.PLANNED)
        .getResultList();
  }

  /** What nobody has mended yet. */
  List<DutyLapse> openLapses(Long institutionId, ShiftKind kind) {
    return em.createQuery(
            "select l from DutyLapse l where l.institutionId = :institution and l.kind = :kind"
                + " and l.mendedAt is null order by l.since",
            DutyLapse.class)
        .setParameter(INSTITUTION, institutionId)
        .setParameter("kind", kind)
        .getResultList();
  }

  /** Proposals to or by a person that wait, with their shifts: swap, shift, the other's shift. */
  List<Object[]> proposals(Long institutionId, String principal) {
    return em.createQuery(
            "select w, s, o from ShiftSwap w join DutyShift s on s.id = w.shiftId"
                + " left join DutyShift o on o.id = w.otherId"
                + " where w.institutionId = :institution and w.state = :state"
                + " and (w.proposedTo = :principal or w.proposedBy = :principal)"
                + " order by s.startsAt, w.id",
            Object[].class)
        .setParameter(INSTITUTION, institutionId)
        .setParameter(STATE, SwapState.PROPOSED)
        .setParameter("principal", principal)
        .getResultList();
  }

  Optional<ShiftSwap> swap(Long institutionId, Long id) {
    return em.createQuery(
            "select w from ShiftSwap w where w.institutionId = :institution and w.id = :id",
            ShiftSwap.class)
        .setParameter(INSTITUTION, institutionId)
        .setParameter("id", id)
        .getResultStream()
        .findFirst();
  }

  /** Written at once, so that others can refer to its id. */
  void register(Object entity) {
    em.persist(entity);
    em.flush();
  }

  void add(Object entity) {
    em.persist(entity);
  }
}
