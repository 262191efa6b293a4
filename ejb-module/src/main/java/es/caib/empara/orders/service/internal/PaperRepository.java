package es.caib.empara.orders.service.internal;

import es.caib.empara.cases.CaseState;
import es.caib.empara.orders.PaperState;
import es.caib.empara.orders.entity.PaperMeasure;
import es.caib.empara.orders.entity.PaperOrder;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Orders on paper. Whoever asks must know that the caller may. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class PaperRepository {

  private static final Set<PaperState> OPEN = Set.of(PaperState.WAITING, PaperState.RETURNED);

  @PersistenceContext(unitName = "empara")
  private EntityManager em;

  List<PaperOrder> open(int most) {
    return em.createQuery(
            "select p from PaperOrder p where p.state in :open and exists (select c.id from"
                + " CaseFile c where c.id = p.caseId and c.state <> :cancelled)"
                + " order by p.receivedAt, p.id",
            PaperOrder.class)
        .setParameter("open", OPEN)
        .setParameter("cancelled", CaseState.CANCELLED)
        .setMaxResults(most)
        .getResultList();
  }

  List<PaperOrder> openOf(Long caseId) {
    return em.createQuery(
            "select p from PaperOrder p where p.caseId = :case and p.state in :open"
                + " order by p.enteredAt, p.id",
            PaperOrder.class)
        .setParameter("case", caseId)
        .setParameter("open", OPEN)
        .getResultList();
  }

  Optional<PaperOrder> find(Long id) {
    return Optional.ofNullable(em.find(PaperOrder.class, id));
  }

  /** The same, read anew and held until the commit. Its case must be held before. */
  PaperOrder lock(Long id) {
    PaperOrder paper = em.find(PaperOrder.class, id, LockModeType.PESSIMISTIC_WRITE);
    em.refresh(paper);
    return paper;
  }

  /** By the id of the order on paper, each in their order. */
  Map<Long, List<PaperMeasure>> measures(Collection<Long> papers) {
    return papers.isEmpty()
        ? Map.of()
        : em.createQuery(
                "select m from PaperMeasure m where m.paperId in :papers"
                    + " order by m.paperId, m.place",
                PaperMeasure.class)
            .setParameter("papers", papers)
            .getResultStream()
            .collect(Collectors.groupingBy(PaperMeasure::paperId));
  }

  void forgetMeasures(PaperOrder paper) {
    em.createQuery("delete from PaperMeasure m where m.paperId = :paper")
        .setParameter("paper", paper.id())
        .executeUpdate();
  }

  /** Written at once: what belongs to it refers to it by id. */
  void register(PaperOrder paper) {
    em.persist(paper);
    em.flush();
  }

  void add(PaperMeasure measure) {
    em.persist(measure);
  }
}
