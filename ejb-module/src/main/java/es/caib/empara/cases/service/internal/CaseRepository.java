package es.caib.empara.cases.service.internal;

import es.caib.empara.access.service.Caller;
import es.caib.empara.cases.CaseFlag;
import es.caib.empara.cases.CaseState;
import es.caib.empara.cases.entity.CaseFile;
import es.caib.empara.cases.entity.CaseVisit;
import es.caib.empara.cases.entity.FlagSetting;
import es.caib.empara.cases.entity.Incident;
import es.caib.empara.cases.entity.RiskAssessment;
import es.caib.empara.cases.service.CaseClaims;
import es.caib.empara.cases.service.CaseFilter;
import es.caib.empara.cases.service.CaseScope;
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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Cases. What a person asks for always takes the caller's scope; the feed's own questions say so in
 * their names.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class CaseRepository implements CaseClaims {

  @PersistenceContext(unitName = "empara")
  private EntityManager em;

  /** A case and what the caller saw of it last, in one statement. */
  record Opened(CaseFile caseFile, CaseVisit lastVisit) {}

  Optional<Opened> open(String caseNumber, Caller caller) {
    if (caller.municipalities().isEmpty()) {
      return Optional.empty();
    }
    return em.createQuery(
            "select c, v from CaseFile c left join CaseVisit v"
                + " on v.caseId = c.id and v.principal = :principal"
                + " where c.caseNumber = :number and c.state <> :cancelled and"
                + CaseScope.readable(),
            Object[].class)
        .setParameter("principal", caller.principal())
        .setParameter("number", caseNumber)
        .setParameter("cancelled", CaseState.CANCELLED)
        .setParameter("scope", caller.municipalities())
        .setParameter("sight", caller.realm())
        .getResultStream()
        .findFirst()
        .map(row -> new Opened((CaseFile) row[0], (CaseVisit) row[1]));
  }

  /**
   * A case on which the caller may act, its row held until the commit, so that status versions have
   * no gap and no twin.
   */
  Optional<CaseFile> lock(String caseNumber, Caller caller) {
    if (caller.municipalities().isEmpty()) {
      return Optional.empty();
    }
    return em.createQuery(
            "select c from CaseFile c where c.caseNumber = :number and c.state <> :cancelled and"
                + CaseScope.workable(),
            CaseFile.class)
        .setParameter("number", caseNumber)
        .setParameter("cancelled", CaseState.CANCELLED)
        .setParameter("scope", caller.municipalities())
        .setParameter("sight", caller.realm())
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .findFirst();
  }

  Optional<CaseFile> lockForFeed(String caseNumber) {
    return em.createQuery("select c from CaseFile c where c.caseNumber = :number", CaseFile.class)
        .setParameter("number", caseNumber)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .findFirst();
  }

  @Override
  public boolean claim(Long caseId) {
    return !em.createNativeQuery("select ID from EMP_CASE_FILE where ID = ? for update skip locked")
        .setParameter(1, caseId)
        .getResultList()
        .isEmpty();
  }

  /** A case that a clock of ours works on, its row held until the commit. */
  CaseFile claimed(Long caseId) {
    return em.find(CaseFile.class, caseId, LockModeType.PESSIMISTIC_WRITE);
  }

  /** A case that this transaction holds already; to hold it again would read it anew. */
  CaseFile held(Long caseId) {
    return em.find(CaseFile.class, caseId);
  }

  /** When and for which cases the clock rings, the earliest first. */
  List<Object[]> ringing(OffsetDateTime until, Set<Long> without, int most) {
    TypedQuery<Object[]> query =
        em.createQuery(
            "select c.alarm.ringsAt, c.id from CaseFile c where c.alarm.ringsAt <= :until"
                + (without.isEmpty() ? "" : " and c.id not in :without")
                + " order by c.alarm.ringsAt, c.id",
            Object[].class);
    query.setParameter("until", until);
    if (!without.isEmpty()) {
      query.setParameter("without", without);
    }
    return query.setMaxResults(most).getResultList();
  }

  boolean isKnownToFeed(String caseNumber) {
    return em.createQuery(
                "select count(c) from CaseFile c where c.caseNumber = :number", Long.class)
            .setParameter("number", caseNumber)
            .getSingleResult()
        > 0;
  }

  /**
   * One more than the page, so that the caller knows whether there is a next.
   *
   * @param places where the filter asks for; of no matter without one
   */
  List<CaseFile> list(CaseFilter filter, Set<String> places, Caller caller, PageRequest page) {
    if (caller.municipalities().isEmpty() || places.isEmpty()) {
      return List.of();
    }
    StringBuilder jpql =
        new StringBuilder("select c from CaseFile c where c.state <> :cancelled and")
            .append(CaseScope.readable());
    Map<String, Object> parameters = new HashMap<>();
    parameters.put("scope", caller.municipalities());
    parameters.put("sight", caller.realm());
    parameters.put("cancelled", CaseState.CANCELLED);
    if (filter.island() != null || filter.municipality() != null) {
      jpql.append(" and c.municipality in :places");
      parameters.put("places", places);
    }
    if (filter.level() != null) {
      jpql.append(" and c.riskLevel = :level");
      parameters.put("level", filter.level());
    }
    if (filter.state() != null) {
      jpql.append(" and c.state = :state");
      parameters.put("state", filter.state());
    }
    for (CaseFlag flag : filter.flags()) {
      // Each stands between commas.
      jpql.append(" and c.flags like :").append(flag.name());
      parameters.put(flag.name(), "%," + flag.name() + ",%");
    }
    if (page.cursor() != null) {
      String[] place = Cursor.parts(page.cursor(), 2);
      jpql.append(" and (c.riskRank < :rank or (c.riskRank = :rank and c.caseNumber > :number))");
      parameters.put("rank", (int) Cursor.number(place[0]));
      parameters.put("number", place[1]);
    }
    jpql.append(" order by c.riskRank desc, c.caseNumber");
    TypedQuery<CaseFile> query = em.createQuery(jpql.toString(), CaseFile.class);
    parameters.forEach(query::setParameter);
    return query.setMaxResults(page.limit() + 1).getResultList();
  }

  List<CaseFile> byIds(Collection<Long> ids, Caller caller) {
    if (ids.isEmpty() || caller.municipalities().isEmpty()) {
      return List.of();
    }
    return em.createQuery(
            "select c from CaseFile c where c.id in :ids and c.state <> :cancelled and"
                + CaseScope.readable(),
            CaseFile.class)
        .setParameter("ids", ids)
        .setParameter("scope", caller.municipalities())
        .setParameter("sight", caller.realm())
        .setParameter("cancelled", CaseState.CANCELLED)
        .getResultList();
  }

  /** Some cases wherever they are, but for those that have left every screen. */
  List<CaseFile> present(Collection<Long> ids) {
    return ids.isEmpty()
        ? List.of()
        : em.createQuery(
                "select c from CaseFile c where c.id in :ids and c.state <> :cancelled",
                CaseFile.class)
            .setParameter("ids", ids)
            .setParameter("cancelled", CaseState.CANCELLED)
            .getResultList();
  }

  List<RiskAssessment> assessments(CaseFile caseFile) {
    return em.createQuery(
            "select a from RiskAssessment a where a.caseId = :id"
                + " order by a.eventTime desc, a.eventId desc",
            RiskAssessment.class)
        .setParameter("id", caseFile.id())
        .getResultList();
  }

  List<Incident> incidents(CaseFile caseFile) {
    return em.createQuery(
            "select i from Incident i where i.caseId = :id order by i.occurredAt desc",
            Incident.class)
        .setParameter("id", caseFile.id())
        .getResultList();
  }

  Optional<Incident> incident(CaseFile caseFile, String incidentId) {
    return em.createQuery(
            "select i from Incident i where i.caseId = :id and i.incidentId = :incident",
            Incident.class)
        .setParameter("id", caseFile.id())
        .setParameter("incident", incidentId)
        .getResultStream()
        .findFirst();
  }

  /** What was said of a flag; a new entry when nothing was. */
  FlagSetting flag(CaseFile caseFile, CaseFlag flag) {
    FlagSetting known = em.find(FlagSetting.class, new FlagSetting.Key(caseFile.id(), flag));
    if (known != null) {
      return known;
    }
    FlagSetting setting = new FlagSetting(caseFile.id(), flag);
    em.persist(setting);
    return setting;
  }

  void addKeys(CaseFile caseFile) {
    SearchKeys.of(caseFile).forEach(em::persist);
  }

  void replaceKeys(CaseFile caseFile) {
    em.createQuery("delete from CaseKey k where k.caseId = :id")
        .setParameter("id", caseFile.id())
        .executeUpdate();
    addKeys(caseFile);
  }

  /** Written at once: its history refers to it by id, which EclipseLink cannot know. */
  void register(CaseFile caseFile) {
    em.persist(caseFile);
    em.flush();
  }

  /** Keeps what belongs to a registered case. */
  void add(Object... history) {
    for (Object fact : history) {
      em.persist(fact);
    }
  }
}
