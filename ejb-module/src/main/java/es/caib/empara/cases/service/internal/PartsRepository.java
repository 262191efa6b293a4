package es.caib.empara.cases.service.internal;

import es.caib.empara.access.service.Caller;
import es.caib.empara.cases.CaseState;
import es.caib.empara.cases.KeyKind;
import es.caib.empara.cases.PersonRole;
import es.caib.empara.cases.entity.CaseFile;
import es.caib.empara.cases.entity.CaseVisit;
import es.caib.empara.cases.entity.DeviceEvent;
import es.caib.empara.cases.entity.PrisonEvent;
import es.caib.empara.cases.service.CaseScope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;

/** What is read beside a case that the caller's scope has let through. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class PartsRepository {

  private static final Set<KeyKind> DOCUMENTS = Set.of(KeyKind.DNI, KeyKind.NIE, KeyKind.PASSPORT);

  private static final int MOST = 200;

  @PersistenceContext(unitName = "empara")
  private EntityManager em;

  /** A case that shares a person with another. */
  record Shared(CaseFile caseFile, PersonRole here, PersonRole there) {}

  /** The cases in scope that have a document in common with this one. */
  List<Shared> sharingAPerson(CaseFile caseFile, Caller caller) {
    return em.createQuery(
            "select distinct c, mine.person, other.person"
                + " from CaseKey mine, CaseKey other, CaseFile c where mine.caseId = :id"
                + " and mine.kind in :documents and other.kind = mine.kind"
                + " and other.value = mine.value and other.caseId <> :id and c.id = other.caseId"
                + " and c.state <> :cancelled and"
                + CaseScope.readable()
                + "order by c.riskRank desc, c.caseNumber",
            Object[].class)
        .setParameter("id", caseFile.id())
        .setParameter("documents", DOCUMENTS)
        .setParameter("cancelled", CaseState.CANCELLED)
        .setParameter("scope", caller.municipalities())
        .setParameter("sight", caller.realm())
        .setMaxResults(MOST)
        .getResultStream()
        .map(row -> new Shared((CaseFile) row[0], (PersonRole) row[1], (PersonRole) row[2]))
        .toList();
  }

  List<PrisonEvent> prison(CaseFile caseFile) {
    return em.createQuery(
            "select e from PrisonEvent e where e.caseId = :id"
                + " order by e.eventTime desc, e.eventId desc",
            PrisonEvent.class)
        .setParameter("id", caseFile.id())
        .setMaxResults(MOST)
        .getResultList();
  }

  List<DeviceEvent> device(CaseFile caseFile) {
    return em.createQuery(
            "select e from DeviceEvent e where e.caseId = :id"
                + " order by e.eventTime desc, e.eventId desc",
            DeviceEvent.class)
        .setParameter("id", caseFile.id())
        .setMaxResults(MOST)
        .getResultList();
  }

  List<CaseVisit> visits(CaseFile caseFile) {
    return em.createQuery(
            "select v from CaseVisit v where v.caseId = :id order by v.seenAt desc",
            CaseVisit.class)
        .setParameter("id", caseFile.id())
        .setMaxResults(MOST)
        .getResultList();
  }
}
