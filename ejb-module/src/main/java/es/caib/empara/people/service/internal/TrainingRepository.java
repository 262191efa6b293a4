package es.caib.empara.people.service.internal;

import es.caib.empara.people.QuestionState;
import es.caib.empara.people.StaffState;
import es.caib.empara.people.SuspensionReason;
import es.caib.empara.people.TrainingNeed;
import es.caib.empara.people.TrainingState;
import es.caib.empara.people.entity.CourseFile;
import es.caib.empara.people.entity.DrawnQuestion;
import es.caib.empara.people.entity.Question;
import es.caib.empara.people.entity.TestAttempt;
import es.caib.empara.people.entity.TrainingCertificate;
import es.caib.empara.people.entity.TrainingStanding;
import es.caib.empara.shared.service.Cursor;
import es.caib.empara.shared.service.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Standings, tests, questions, certificates and files of the course. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class TrainingRepository {

  private static final String PRINCIPAL = "principal";

  /** Of people with m: whose roles are not had without training. */
  private static final String NEEDING =
      "exists (select r from StaffMember n join n.roles r where n.id = m.id and r in :needing)";

  /** Of people with m: who work, or would but for their training. */
  private static final String PRESENT = "(m.state = :active or m.suspendedFor = :training)";

  @PersistenceContext(unitName = "empara")
  private EntityManager em;

  void add(Object row) {
    em.persist(row);
    em.flush();
  }

  Optional<TrainingStanding> standing(String principal) {
    return em.createQuery(
            "select s from TrainingStanding s where s.principal = :principal",
            TrainingStanding.class)
        .setParameter(PRINCIPAL, principal)
        .getResultStream()
        .findFirst();
  }

  /** As it is by now, held until the commit. */
  Optional<TrainingStanding> heldStanding(String principal) {
    Optional<TrainingStanding> found = standing(principal);
    found.ifPresent(standing -> em.refresh(standing, LockModeType.PESSIMISTIC_WRITE));
    return found;
  }

  /** A person with her standing, in one statement; empty for who has none. */
  Optional<Object[]> withStanding(String principal) {
    return em.createQuery(
            "select m, s from StaffMember m, TrainingStanding s"
                + " where m.principal = :principal and s.principal = m.principal",
            Object[].class)
        .setParameter(PRINCIPAL, principal)
        .getResultStream()
        .findFirst();
  }

  /** Those whose training ends by a day and of whose end a step may still be due. */
  List<TrainingStanding> endingBy(LocalDate day) {
    return em.createQuery(
            "select s from TrainingStanding s, StaffMember m where m.principal = s.principal"
                + " and m.state = :active and s.validUntil <= :day and s.carriedOut <> :lapsed and "
                + NEEDING
                + " order by s.validUntil",
            TrainingStanding.class)
        .setParameter("active", StaffState.ACTIVE)
        .setParameter("lapsed", TrainingState.LAPSED)
        .setParameter("needing", TrainingNeed.ROLES)
        .setParameter("day", day)
        .getResultList();
  }

  /** Those who need training, are active, and have none. */
  List<Long> activeWithout() {
    return em.createQuery(
            "select m.id from StaffMember m where m.state = :active and "
                + NEEDING
                + " and not exists (select s.id from TrainingStanding s"
                + " where s.principal = m.principal) order by m.id",
            Long.class)
        .setParameter("active", StaffState.ACTIVE)
        .setParameter("needing", TrainingNeed.ROLES)
        .getResultList();
  }

  /** Those of some people whose training counts on a day. */
  Set<String> trained(Collection<String> principals, LocalDate day) {
    return principals.isEmpty()
        ? Set.of()
        : Set.copyOf(
            em.createQuery(
                    "select s.principal from TrainingStanding s"
                        + " where s.principal in :principals and s.validUntil >= :day",
                    String.class)
                .setParameter("principals", principals)
                .setParameter("day", day)
                .getResultList());
  }

  /** The last day of each of those who need training, by principal. */
  Map<String, LocalDate> terms(Collection<String> principals) {
    return principals.isEmpty()
        ? Map.of()
        : em.createQuery(
                "select s.principal, s.validUntil from TrainingStanding s, StaffMember m"
                    + " where s.principal in :principals and m.principal = s.principal and "
                    + NEEDING,
                Object[].class)
            .setParameter("principals", principals)
            .setParameter("needing", TrainingNeed.ROLES)
            .getResultStream()
            .collect(Collectors.toMap(row -> (String) row[0], row -> (LocalDate) row[1]));
  }

  /**
   * People of a body with their standing, one more than the page holds, whoever lapses first at the
   * top.
   *
   * @param from the first last day; null for any
   * @param until the last one; null for any
   */
  List<Object[]> page(String realm, LocalDate from, LocalDate until, PageRequest page) {
    String[] after = page.cursor() == null ? null : Cursor.parts(page.cursor(), 2);
    TypedQuery<Object[]> query =
        em.createQuery(
                "select m, s from StaffMember m, TrainingStanding s"
                    + " where s.principal = m.principal and m.realm = :realm and "
                    + PRESENT
                    + " and "
                    + NEEDING
                    + (from == null ? "" : " and s.validUntil >= :from")
                    + (until == null ? "" : " and s.validUntil <= :until")
                    + (after == null
                        ? ""
                        : " and (s.validUntil > :day or (s.validUntil = :day and m.id > :last))")
                    + " order by s.validUntil, m.id",
                Object[].class)
            .setParameter("realm", realm)
            .setParameter("active", StaffState.ACTIVE)
            .setParameter("training", SuspensionReason.TRAINING)
            .setParameter("needing", TrainingNeed.ROLES)
            .setMaxResults(page.limit() + 1);
    if (from != null) {
      query.setParameter("from", from);
    }
    if (until != null) {
      query.setParameter("until", until);
    }
    if (after != null) {
      query
          .setParameter("day", LocalDate.ofEpochDay(Cursor.number(after[0])))
          .setParameter("last", Cursor.number(after[1]));
    }
    return query.getResultList();
  }

  /** The last days of all of a body who need training and end by a day. */
  List<LocalDate> endsOf(String realm, LocalDate day) {
    return em.createQuery(
            "select s.validUntil from TrainingStanding s, StaffMember m"
                + " where m.principal = s.principal and m.realm = :realm and s.validUntil <= :day"
                + " and "
                + PRESENT
                + " and "
                + NEEDING,
            LocalDate.class)
        .setParameter("realm", realm)
        .setParameter("day", day)
        .setParameter("active", StaffState.ACTIVE)
        .setParameter("training", SuspensionReason.TRAINING)
        .setParameter("needing", TrainingNeed.ROLES)
        .getResultList();
  }

  /** The newest test of somebody. */
  Optional<TestAttempt> lastAttempt(String principal, Long courseId) {
    return em.createQuery(
            "select a from TestAttempt a where a.principal = :principal"
                + " and a.courseId = :course order by a.startedAt desc, a.id desc",
            TestAttempt.class)
        .setParameter(PRINCIPAL, principal)
        .setParameter("course", courseId)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  Optional<TestAttempt> attempt(Long id) {
    return Optional.ofNullable(em.find(TestAttempt.class, id));
  }

  /** As it is by now, held until the commit. */
  TestAttempt held(TestAttempt attempt) {
    em.refresh(attempt, LockModeType.PESSIMISTIC_WRITE);
    return attempt;
  }

  List<DrawnQuestion> drawn(Long attemptId) {
    return em.createQuery(
            "select d from DrawnQuestion d where d.attemptId = :id order by d.place",
            DrawnQuestion.class)
        .setParameter("id", attemptId)
        .getResultList();
  }

  Map<Long, Question> questions(Collection<Long> ids) {
    return em.createQuery("select q from Question q where q.id in :ids", Question.class)
        .setParameter("ids", ids)
        .getResultStream()
        .collect(Collectors.toMap(Question::id, Function.identity()));
  }

  Optional<Question> question(Long id) {
    return Optional.ofNullable(em.find(Question.class, id));
  }

  /** The questions that are drawn, by number. */
  List<Question> open(Long courseId) {
    return em.createQuery(
            "select q from Question q where q.courseId = :course and q.state = :open"
                + " order by q.number",
            Question.class)
        .setParameter("course", courseId)
        .setParameter("open", QuestionState.OPEN)
        .getResultList();
  }

  /** The same, held until the commit, so that two do not retire the last ones together. */
  List<Question> heldOpen(Long courseId) {
    return open(courseId).stream()
        .map(
            question -> {
              em.refresh(question, LockModeType.PESSIMISTIC_WRITE);
              return question;
            })
        .filter(question -> question.state() == QuestionState.OPEN)
        .toList();
  }

  int lastNumber(Long courseId) {
    return em.createQuery(
            "select max(q.number) from Question q where q.courseId = :course", Integer.class)
        .setParameter("course", courseId)
        .getSingleResult();
  }

  /** Newest first. */
  List<TrainingCertificate> certificates(String principal) {
    return em.createQuery(
            "select c from TrainingCertificate c where c.principal = :principal"
                + " order by c.issuedAt desc, c.id desc",
            TrainingCertificate.class)
        .setParameter(PRINCIPAL, principal)
        .getResultList();
  }

  /** The id of the newest of each of some people, by principal. */
  Map<String, Long> newestCertificates(Collection<String> principals) {
    return principals.isEmpty()
        ? Map.of()
        : em.createQuery(
                "select c.principal, max(c.id) from TrainingCertificate c"
                    + " where c.principal in :principals group by c.principal",
                Object[].class)
            .setParameter("principals", principals)
            .getResultStream()
            .collect(Collectors.toMap(row -> (String) row[0], row -> (Long) row[1]));
  }

  Optional<TrainingCertificate> certificate(Long id) {
    return Optional.ofNullable(em.find(TrainingCertificate.class, id));
  }

  Optional<TrainingCertificate> certificate(String code) {
    return em.createQuery(
            "select c from TrainingCertificate c where c.code = :code", TrainingCertificate.class)
        .setParameter("code", code)
        .getResultStream()
        .findFirst();
  }

  /** The files that stand, in the order in which they were put. */
  List<CourseFile> files(Long courseId) {
    return em.createQuery(
            "select f from CourseFile f where f.courseId = :course and f.withdrawnAt is null"
                + " order by f.putAt, f.id",
            CourseFile.class)
        .setParameter("course", courseId)
        .getResultList();
  }

  Optional<CourseFile> file(Long id) {
    return Optional.ofNullable(em.find(CourseFile.class, id)).filter(found -> !found.isWithdrawn());
  }
}
