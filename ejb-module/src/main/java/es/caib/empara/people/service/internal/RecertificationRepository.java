package es.caib.empara.people.service.internal;

import es.caib.empara.people.entity.Recertification;
import es.caib.empara.people.entity.RecertificationAnswer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The yearly lists and their answers. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class RecertificationRepository {

  @PersistenceContext(unitName = "empara")
  private EntityManager em;

  void add(Object row) {
    em.persist(row);
    em.flush();
  }

  /** The list that is open; the newest if an older one was left open. */
  Optional<Recertification> open(String realm) {
    return em.createQuery(
            "select l from Recertification l where l.realm = :realm and l.closedAt is null"
                + " order by l.year desc",
            Recertification.class)
        .setParameter("realm", realm)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  /** The list as it is by now, held until the commit. */
  Optional<Recertification> held(Long id) {
    Recertification found = em.find(Recertification.class, id);
    if (found != null) {
      em.refresh(found, LockModeType.PESSIMISTIC_WRITE);
    }
    return Optional.ofNullable(found);
  }

  boolean isThere(String realm, int year) {
    return em.createQuery(
                "select count(l) from Recertification l where l.realm = :realm and l.year = :year",
                Long.class)
            .setParameter("realm", realm)
            .setParameter("year", year)
            .getSingleResult()
        > 0;
  }

  /** Those whose last day is over. */
  List<Long> over(LocalDate today) {
    return em.createQuery(
            "select l.id from Recertification l where l.closedAt is null and l.dueOn < :today"
                + " order by l.id",
            Long.class)
        .setParameter("today", today)
        .getResultList();
  }

  /** By the id of the person. */
  Map<Long, RecertificationAnswer> answers(Long listId) {
    return em.createQuery(
            "select a from RecertificationAnswer a where a.recertificationId = :id",
            RecertificationAnswer.class)
        .setParameter("id", listId)
        .getResultStream()
        .collect(Collectors.toMap(RecertificationAnswer::memberId, Function.identity()));
  }
}
