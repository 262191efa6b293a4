package es.caib.empara.commission.service.internal;

import es.caib.empara.commission.ProposalState;
import es.caib.empara.commission.entity.BodyProposal;
import es.caib.empara.commission.entity.ProposalEntry;
import es.caib.empara.shared.service.Cursor;
import es.caib.empara.shared.service.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Proposals and their way. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class ProposalRepository {

  @PersistenceContext(unitName = "empara")
  private EntityManager em;

  void add(Object row) {
    em.persist(row);
    em.flush();
  }

  Optional<BodyProposal> find(Long id) {
    return Optional.ofNullable(em.find(BodyProposal.class, id));
  }

  /** The proposal as it is by now, held until the commit. */
  Optional<BodyProposal> held(Long id) {
    BodyProposal found = em.find(BodyProposal.class, id);
    if (found != null) {
      em.refresh(found, LockModeType.PESSIMISTIC_WRITE);
    }
    return Optional.ofNullable(found);
  }

  /**
   * One more than the page holds; newest first.
   *
   * @param realm of whose proposals only; null for all
   */
  List<BodyProposal> page(boolean open, String realm, PageRequest page) {
    boolean first = page.cursor() == null;
    TypedQuery<BodyProposal> query =
        em.createQuery(
                "select p from BodyProposal p where p.state in :states"
                    + (realm == null ? "" : " and p.proposedRealm = :realm")
                    + (first
                        ? ""
                        : " and (p.proposedAt < :at or (p.proposedAt = :at and p.id < :id))")
                    + " order by p.proposedAt desc, p.id desc",
                BodyProposal.class)
            .setParameter("states", states(open))
            .setMaxResults(page.limit() + 1);
    if (realm != null) {
      query.setParameter("realm", realm);
    }
    if (!first) {
      String[] place = Cursor.parts(page.cursor(), 2);
      query.setParameter("at", Cursor.time(place[0])).setParameter("id", Cursor.number(place[1]));
    }
    return query.getResultList();
  }

  private static Set<ProposalState> states(boolean open) {
    return Stream.of(ProposalState.values())
        .filter(state -> state.isOver() != open)
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(ProposalState.class)));
  }

  int lastNumber(int year) {
    Integer last =
        em.createQuery(
                "select max(p.numberInYear) from BodyProposal p where p.year = :year",
                Integer.class)
            .setParameter("year", year)
            .getSingleResult();
    return last == null ? 0 : last;
  }

  /** Whether a body of this realm is being let in already. */
  boolean isProposed(String realm) {
    return em.createQuery(
                "select count(p) from BodyProposal p where p.realm = :realm and p.state in :states",
                Long.class)
            .setParameter("realm", realm)
            .setParameter("states", states(true))
            .getSingleResult()
        > 0;
  }

  List<ProposalEntry> entries(Long proposalId) {
    return em.createQuery(
            "select e from ProposalEntry e where e.proposalId = :id"
                + " order by e.recordedAt, e.id",
            ProposalEntry.class)
        .setParameter("id", proposalId)
        .getResultList();
  }
}
