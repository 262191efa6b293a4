package es.caib.empara.alerts.service.internal;

import es.caib.empara.alerts.LetterState;
import es.caib.empara.alerts.entity.Letter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Letters that wait, and what became of them. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class LetterRepository {

  @PersistenceContext(unitName = "empara")
  private EntityManager em;

  void add(Letter letter) {
    em.persist(letter);
  }

  boolean isWritten(String reference) {
    return em.createQuery(
                "select count(l) from Letter l where l.reference = :reference", Long.class)
            .setParameter("reference", reference)
            .getSingleResult()
        > 0;
  }

  /** The oldest that is due, held until the commit; another node takes another. */
  Optional<Letter> claim(OffsetDateTime now) {
    @SuppressWarnings("unchecked")
    List<Number> ids =
        em.createNativeQuery(
                "select ID from EMP_LETTER where STATE = 'WAITING' and NEXT_ATTEMPT_AT <= ?"
                    + " order by ID fetch first 1 rows only for update skip locked")
            .setParameter(1, now)
            .getResultList();
    return ids.stream().findFirst().map(id -> em.find(Letter.class, id.longValue()));
  }

  /** Those that were given up, the oldest first. */
  List<Letter> failed() {
    return em.createQuery(
            "select l from Letter l where l.state = :failed order by l.id", Letter.class)
        .setParameter("failed", LetterState.FAILED)
        .getResultList();
  }

  Letter find(Long id) {
    return em.find(Letter.class, id);
  }

  /** How many stand in which state. */
  Map<LetterState, Long> counts() {
    return em.createQuery("select l.state, count(l) from Letter l group by l.state", Object[].class)
        .getResultStream()
        .collect(Collectors.toMap(row -> (LetterState) row[0], row -> (Long) row[1]));
  }
}
