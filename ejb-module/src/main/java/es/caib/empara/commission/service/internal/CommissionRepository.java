package es.caib.empara.commission.service.internal;

import es.caib.empara.commission.Office;
import es.caib.empara.commission.entity.CommissionRule;
import es.caib.empara.commission.entity.OfficeTerm;
import es.caib.empara.commission.entity.Seat;
import es.caib.empara.commission.entity.SeatTerm;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** Seats, offices and rules; the Commission's own and of no territory. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class CommissionRepository {

  @PersistenceContext(unitName = "empara")
  private EntityManager em;

  List<Seat> seats() {
    return em.createQuery("select s from Seat s order by s.party, s.place", Seat.class)
        .getResultList();
  }

  Optional<Seat> seat(Long id) {
    return Optional.ofNullable(em.find(Seat.class, id));
  }

  List<SeatTerm> terms() {
    return em.createQuery("select t from SeatTerm t order by t.startsAt, t.id", SeatTerm.class)
        .getResultList();
  }

  Optional<SeatTerm> term(Long id) {
    return Optional.ofNullable(em.find(SeatTerm.class, id));
  }

  List<OfficeTerm> offices() {
    return em.createQuery(
            "select t from OfficeTerm t order by t.office, t.startsAt, t.id", OfficeTerm.class)
        .getResultList();
  }

  List<OfficeTerm> offices(Office office) {
    return em.createQuery(
            "select t from OfficeTerm t where t.office = :office order by t.startsAt, t.id",
            OfficeTerm.class)
        .setParameter("office", office)
        .getResultList();
  }

  /** Newest first. */
  List<CommissionRule> rules() {
    return em.createQuery(
            "select r from CommissionRule r order by r.validFrom desc", CommissionRule.class)
        .getResultList();
  }

  /** Changes whenever a seat, an office or a rule does. */
  String stamp() {
    return em.createNativeQuery(
            "select "
                + stampOf("EMP_SEAT_TERM")
                + " || '/' || "
                + stampOf("EMP_OFFICE_TERM")
                + " || '/' || "
                + stampOf("EMP_COMMISSION_RULE"))
        .getSingleResult()
        .toString();
  }

  private static String stampOf(String table) {
    return "(select cast(count(*) as varchar(20)) || '.' || cast(coalesce(sum(VERSION), 0) as"
        + " varchar(20)) from "
        + table
        + ")";
  }

  void add(Object row) {
    em.persist(row);
  }

  /** Lets only one at a time change the composition, or take the next number of anything. */
  void alone() {
    em.createQuery("select s from Seat s where s.id = :first", Seat.class)
        .setParameter("first", 1L)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultList();
  }
}
