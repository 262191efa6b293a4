package es.caib.empara.people.service.internal;

import es.caib.empara.people.entity.Course;
import es.caib.empara.people.entity.Lesson;
import es.caib.empara.people.entity.TrainingRule;
import es.caib.empara.shared.service.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;

/**
 * The course, its lessons and the rules of training. They are rows that an installation changes by
 * hand, if ever: what was read counts for some seconds.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
class Courses {

  private static final long FRESH_NANOS = Duration.ofSeconds(10).toNanos();

  private record Read(long at, Course course, List<Lesson> lessons, List<TrainingRule> rules) {}

  @PersistenceContext(unitName = "empara")
  private EntityManager em;

  private volatile Read read;

  /** The course that everybody takes. */
  Course course() {
    return read().course();
  }

  /** Its lessons in order. */
  List<Lesson> lessons() {
    return read().lessons();
  }

  Lesson lesson(Long id) {
    return lessons().stream()
        .filter(lesson -> lesson.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new NotFound("lesson"));
  }

  /** The rule of a day. */
  TrainingRule rule(LocalDate day) {
    return read().rules().stream()
        .filter(rule -> !rule.validFrom().isAfter(day))
        .findFirst()
        .orElseThrow();
  }

  private Read read() {
    Read known = read;
    if (known == null || System.nanoTime() - known.at() > FRESH_NANOS) {
      Course course =
          em.createQuery("select c from Course c order by c.id", Course.class)
              .setMaxResults(1)
              .getSingleResult();
      known =
          new Read(
              System.nanoTime(),
              course,
              em.createQuery(
                      "select l from Lesson l where l.courseId = :course order by l.place",
                      Lesson.class)
                  .setParameter("course", course.id())
                  .getResultList(),
              em.createQuery(
                      "select r from TrainingRule r order by r.validFrom desc", TrainingRule.class)
                  .getResultList());
      read = known;
    }
    return known;
  }
}
