package es.caib.empara.channels.service.internal;

import es.caib.empara.channels.entity.ContactCard;
import es.caib.empara.channels.entity.ContactEntry;
import es.caib.empara.channels.entity.ContactLine;
import es.caib.empara.channels.entity.ContactRule;
import es.caib.empara.channels.entity.TestCall;
import es.caib.empara.channels.service.SheetState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/** The contact cards of the bodies, their lines and what happened to them. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class ContactRepository {

  /** How much of its past a card shows. */
  private static final int SHOWN = 30;

  @PersistenceContext(unitName = "empara")
  private EntityManager em;

  void add(Object row) {
    em.persist(row);
    em.flush();
  }

  Optional<ContactCard> card(String realm) {
    return em.createQuery("select c from ContactCard c where c.realm = :realm", ContactCard.class)
        .setParameter("realm", realm)
        .getResultStream()
        .findFirst();
  }

  /** The card as it is by now, held until the commit. */
  Optional<ContactCard> held(String realm) {
    Optional<ContactCard> card = card(realm);
    card.ifPresent(found -> em.refresh(found, LockModeType.PESSIMISTIC_WRITE));
    return card;
  }

  List<ContactCard> cards() {
    return em.createQuery("select c from ContactCard c order by c.id", ContactCard.class)
        .getResultList();
  }

  /** The lines of a card, in the order in which one calls. */
  List<ContactLine> lines(Long cardId) {
    return em.createQuery(
            "select l from ContactLine l where l.cardId = :card and l.removedAt is null"
                + " order by l.place, l.id",
            ContactLine.class)
        .setParameter("card", cardId)
        .getResultList();
  }

  /** The lines of all cards. */
  List<ContactLine> lines() {
    return em.createQuery(
            "select l from ContactLine l where l.removedAt is null order by l.cardId, l.place, l.id",
            ContactLine.class)
        .getResultList();
  }

  /** Newest first. */
  List<ContactEntry> entries(Long cardId) {
    return em.createQuery(
            "select e from ContactEntry e where e.cardId = :card"
                + " order by e.changedAt desc, e.id desc",
            ContactEntry.class)
        .setParameter("card", cardId)
        .setMaxResults(SHOWN)
        .getResultList();
  }

  /** Newest first. */
  List<TestCall> calls(Long cardId) {
    return em.createQuery(
            "select t from TestCall t where t.cardId = :card order by t.calledAt desc, t.id desc",
            TestCall.class)
        .setParameter("card", cardId)
        .setMaxResults(SHOWN)
        .getResultList();
  }

  /** The sheet that a body has taken out last, against the changes of any card since. */
  SheetState sheet(String realm) {
    return em.createQuery(
            "select s.takenAt, (select count(e.id) from ContactEntry e"
                + " where e.changedAt > s.takenAt) from ContactSheet s where s.realm = :realm"
                + " order by s.takenAt desc",
            Object[].class)
        .setParameter("realm", realm)
        .setMaxResults(1)
        .getResultStream()
        .map(row -> new SheetState((OffsetDateTime) row[0], ((Number) row[1]).longValue() > 0))
        .findFirst()
        .orElse(new SheetState(null, false));
  }

  /** The rule of a day. */
  ContactRule rule(LocalDate day) {
    return em.createQuery(
            "select r from ContactRule r where r.validFrom <= :day order by r.validFrom desc",
            ContactRule.class)
        .setParameter("day", day)
        .setMaxResults(1)
        .getSingleResult();
  }
}
