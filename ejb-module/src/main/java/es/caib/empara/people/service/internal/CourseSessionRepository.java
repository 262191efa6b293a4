package es.caib.empara.people.service.internal;

import es.caib.empara.people.CourseSessionState;
import es.caib.empara.people.entity.CourseSession;
import es.caib.empara.people.entity.SignUp;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Sessions of courses and who has signed up for them. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class CourseSessionRepository {

  private static final int MOST = 60;

  @PersistenceContext(unitName = "empara")
  private EntityManager em;

  void add(Object row) {
    em.persist(row);
    em.flush();
  }

  /** Those to come, of all bodies, the next first. */
  List<CourseSession> toCome(OffsetDateTime now) {
    return em.createQuery(
            "select s from CourseSession s where s.state = :planned and s.startsAt > :now"
                + " order by s.startsAt, s.id",
            CourseSession.class)
        .setParameter("planned", CourseSessionState.PLANNED)
        .setParameter("now", now)
        .getResultList();
  }

  /** Those that a body holds, the latest first. */
  List<CourseSession> of(String realm) {
    return em.createQuery(
            "select s from CourseSession s where s.realm = :realm order by s.startsAt desc, s.id",
            CourseSession.class)
        .setParameter("realm", realm)
        .setMaxResults(MOST)
        .getResultList();
  }

  Optional<CourseSession> find(Long id) {
    return Optional.ofNullable(em.find(CourseSession.class, id));
  }

  /** As it is by now, held until the commit: whoever signs up or withdraws comes through here. */
  CourseSession held(CourseSession session) {
    em.refresh(session, LockModeType.PESSIMISTIC_WRITE);
    return session;
  }

  /** Who stands on some sessions, in the order of sign-up, by session. */
  Map<Long, List<SignUp>> standing(Collection<Long> sessions) {
    return sessions.isEmpty()
        ? Map.of()
        : em.createQuery(
                "select u from SignUp u where u.sessionId in :ids and u.withdrawnAt is null"
                    + " order by u.signedAt, u.id",
                SignUp.class)
            .setParameter("ids", sessions)
            .getResultStream()
            .collect(Collectors.groupingBy(SignUp::sessionId));
  }

  /** Of somebody for a session, also one that was withdrawn. */
  Optional<SignUp> signUp(Long sessionId, String principal) {
    return em.createQuery(
            "select u from SignUp u where u.sessionId = :id and u.principal = :principal",
            SignUp.class)
        .setParameter("id", sessionId)
        .setParameter("principal", principal)
        .getResultStream()
        .findFirst();
  }
}
