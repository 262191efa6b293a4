package es.caib.empara.channels.service.internal;

import es.caib.empara.access.service.Caller;
import es.caib.empara.cases.CaseState;
import es.caib.empara.cases.service.CaseScope;
import es.caib.empara.channels.RequestState;
import es.caib.empara.channels.entity.CommunicationFile;
import es.caib.empara.channels.entity.InformationRequest;
import es.caib.empara.channels.entity.RequestAnswer;
import es.caib.empara.shared.service.Cursor;
import es.caib.empara.shared.service.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Requests on cases that the caller's scope has let through, and those that it lets through. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class RequestRepository {

  /** Which requests of all cases are looked for. */
  enum Side {
    /** Asked of the caller's institution. */
    ASKED(" and r.askedOf = :realm"),
    /** The caller's institution asked. */
    ASKING(" and r.institution = :realm"),
    /** Either, and overdue. */
    OVERDUE(" and (r.askedOf = :realm or r.institution = :realm) and r.due <= :now"),
    /** Overdue, whoever asked whom. */
    OVERDUE_OF_ALL(" and r.due <= :now");

    private final String condition;

    Side(String condition) {
      this.condition = condition;
    }
  }

  @PersistenceContext(unitName = "empara")
  private EntityManager em;

  /** A request with an answer; null when it has none. */
  record Answered(InformationRequest request, RequestAnswer answer) {}

  /** The requests of a case, the newest first, each as often as it has answers. One statement. */
  List<Answered> ofCase(Long caseId) {
    return em.createQuery(
            "select r, a from InformationRequest r left join RequestAnswer a on a.requestId = r.id"
                + " where r.caseId = :case order by r.askedAt desc, r.id desc, a.round",
            Object[].class)
        .setParameter("case", caseId)
        .getResultStream()
        .map(row -> new Answered((InformationRequest) row[0], (RequestAnswer) row[1]))
        .toList();
  }

  /** The files of the answers on a case, by answer. */
  Map<Long, CommunicationFile> files(Long caseId) {
    return em.createQuery(
            "select f from CommunicationFile f where f.caseId = :case and f.answerId is not null",
            CommunicationFile.class)
        .setParameter("case", caseId)
        .getResultStream()
        .collect(Collectors.toMap(CommunicationFile::answerId, file -> file));
  }

  Optional<CommunicationFile> file(Long caseId, Long fileId) {
    return Optional.ofNullable(em.find(CommunicationFile.class, fileId))
        .filter(file -> file.caseId().equals(caseId));
  }

  Optional<InformationRequest> find(Long caseId, Long requestId) {
    return Optional.ofNullable(em.find(InformationRequest.class, requestId))
        .filter(request -> request.caseId().equals(caseId));
  }

  /** The answer of the present round. */
  Optional<RequestAnswer> answer(InformationRequest request) {
    return em.createQuery(
            "select a from RequestAnswer a where a.requestId = :request and a.round = :round",
            RequestAnswer.class)
        .setParameter("request", request.id())
        .setParameter("round", request.round())
        .getResultStream()
        .findFirst();
  }

  /** What an institution is to answer on a case, what is due first before the others. */
  List<InformationRequest> waiting(Long caseId, String realm) {
    return em.createQuery(
            "select r from InformationRequest r where r.caseId = :case and r.askedOf = :realm"
                + " and r.state = :open order by r.due, r.id",
            InformationRequest.class)
        .setParameter("case", caseId)
        .setParameter("realm", realm)
        .setParameter("open", RequestState.OPEN)
        .getResultList();
  }

  /** The open ones of one side in the caller's scope; one more than the page. */
  List<InformationRequest> open(Side side, Caller caller, OffsetDateTime now, PageRequest page) {
    if (caller.municipalities().isEmpty()) {
      return List.of();
    }
    boolean first = page.cursor() == null;
    TypedQuery<InformationRequest> query =
        em.createQuery(
                "select r from InformationRequest r where r.state = :open"
                    + side.condition
                    + " and"
                    + CaseScope.condition("r.caseId", false)
                    + (first ? "" : " and (r.due > :at or (r.due = :at and r.id > :id))")
                    + " order by r.due, r.id",
                InformationRequest.class)
            .setParameter("open", RequestState.OPEN)
            .setMaxResults(page.limit() + 1);
    CaseScope.fillIn(query, caller);
    if (side.condition.contains(":realm")) {
      query.setParameter("realm", caller.realm());
    }
    if (side.condition.contains(":now")) {
      query.setParameter("now", now);
    }
    if (!first) {
      String[] place = Cursor.parts(page.cursor(), 2);
      query.setParameter("at", Cursor.time(place[0])).setParameter("id", Cursor.number(place[1]));
    }
    return query.getResultList();
  }

  /** How many open ones of one side there are in the caller's scope. */
  long count(Side side, Caller caller, OffsetDateTime now) {
    if (caller.municipalities().isEmpty()) {
      return 0;
    }
    TypedQuery<Long> query =
        em.createQuery(
                "select count(r.id) from InformationRequest r where r.state = :open"
                    + side.condition
                    + " and"
                    + CaseScope.condition("r.caseId", false),
                Long.class)
            .setParameter("open", RequestState.OPEN);
    CaseScope.fillIn(query, caller);
    if (side.condition.contains(":realm")) {
      query.setParameter("realm", caller.realm());
    }
    if (side.condition.contains(":now")) {
      query.setParameter("now", now);
    }
    return query.getSingleResult();
  }

  /** Overdue and not told to everybody who must hear of it, of cases that are on a screen. */
  List<Long> climbing(OffsetDateTime now, int most) {
    return em.createQuery(
            "select r.id from InformationRequest r where r.state = :open and r.due <= :now"
                + " and r.escalatedAgainAt is null and exists (select c.id from CaseFile c"
                + " where c.id = r.caseId and c.state <> :cancelled) order by r.due, r.id",
            Long.class)
        .setParameter("open", RequestState.OPEN)
        .setParameter("now", now)
        .setParameter("cancelled", CaseState.CANCELLED)
        .setMaxResults(most)
        .getResultList();
  }

  /** Of which case a request is; it is read itself when the case is held. */
  Optional<Long> caseOf(Long requestId) {
    return em.createQuery("select r.caseId from InformationRequest r where r.id = :id", Long.class)
        .setParameter("id", requestId)
        .getResultStream()
        .findFirst();
  }

  /** Written at once: what follows names it by id, which EclipseLink cannot know. */
  void add(Object row) {
    em.persist(row);
    em.flush();
  }
}
