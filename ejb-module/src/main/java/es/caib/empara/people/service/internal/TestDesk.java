package es.caib.empara.people.service.internal;

import es.caib.empara.people.AttemptState;
import es.caib.empara.people.entity.Course;
import es.caib.empara.people.entity.DrawnQuestion;
import es.caib.empara.people.entity.Question;
import es.caib.empara.people.entity.StaffMember;
import es.caib.empara.people.entity.TestAttempt;
import es.caib.empara.people.entity.TrainingCertificate;
import es.caib.empara.people.service.AttemptView;
import es.caib.empara.people.service.PeopleConflict;
import es.caib.empara.shared.VerificationCode;
import es.caib.empara.shared.service.BusinessClock;
import es.caib.empara.shared.service.InvalidInput;
import es.caib.empara.shared.service.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Gives out the test of the course and takes it in. */
@ApplicationScoped
class TestDesk {

  private static final SecureRandom RANDOM = new SecureRandom();

  @Inject private TrainingRepository repository;
  @Inject private Courses courses;
  @Inject private Trainings trainings;
  @Inject private BusinessClock clock;

  /** Begins a test of somebody who is held; one that is open is gone on with. */
  TestAttempt start(StaffMember member) {
    Course course = courses.course();
    OffsetDateTime now = clock.now();
    Optional<TestAttempt> last = repository.lastAttempt(member.principal(), course.id());
    if (last.isPresent()) {
      TestAttempt before = last.get();
      OffsetDateTime from = before.nextFrom(course, now);
      if (from == null) {
        return before;
      }
      if (from.isAfter(now)) {
        throw new PeopleConflict("error.test.wait");
      }
      before.expire(now);
    }
    TestAttempt attempt = new TestAttempt(member.principal(), course, now);
    repository.add(attempt);
    attempt.draw(repository.open(course.id()), course.questions(), RANDOM).forEach(repository::add);
    return attempt;
  }

  void answer(TestAttempt attempt, int place, int option) {
    DrawnQuestion question =
        repository.drawn(attempt.id()).stream()
            .filter(drawn -> drawn.place() == place)
            .findFirst()
            .orElseThrow(() -> new NotFound("question"));
    try {
      attempt.answer(question, option, clock.now());
    } catch (IllegalStateException over) {
      throw new PeopleConflict("error.test.over");
    } catch (IllegalArgumentException noOption) {
      throw new InvalidInput("option", "error.invalid");
    }
  }

  /** Counts; who passes gets the certificate and what hangs on it. */
  void finish(TestAttempt attempt, StaffMember member) {
    try {
      attempt.finish(repository.drawn(attempt.id()), clock.now());
    } catch (IllegalStateException over) {
      throw new PeopleConflict("error.test.over");
    } catch (IllegalArgumentException unanswered) {
      throw new PeopleConflict("error.test.open");
    }
    if (attempt.stateAt(clock.now()) == AttemptState.PASSED) {
      TrainingCertificate certificate =
          new TrainingCertificate(
              attempt,
              courses.course(),
              member,
              VerificationCode.make(RANDOM::nextInt),
              clock.today());
      repository.add(certificate);
      trainings.passed(member, certificate.validUntil());
    }
  }

  AttemptView view(TestAttempt attempt, String language) {
    OffsetDateTime now = clock.now();
    Course course = courses.course();
    boolean over = attempt.stateAt(now) != AttemptState.OPEN;
    List<DrawnQuestion> drawn = repository.drawn(attempt.id());
    Map<Long, Question> questions =
        repository.questions(
            drawn.stream().map(DrawnQuestion::questionId).collect(Collectors.toSet()));
    return new AttemptView(
        brief(attempt, now),
        attempt.endsAt(),
        drawn.stream()
            .map(each -> asked(each, questions.get(each.questionId()), over, language))
            .toList(),
        attempt.stateAt(now) == AttemptState.PASSED
            ? course.validUntil(
                attempt.finishedAt().atZoneSameInstant(BusinessClock.LEGAL_ZONE).toLocalDate())
            : null,
        attempt.nextFrom(course, now));
  }

  AttemptView.Brief brief(TestAttempt attempt, OffsetDateTime now) {
    return new AttemptView.Brief(
        attempt.id(),
        attempt.stateAt(now),
        attempt.startedAt(),
        attempt.score(),
        attempt.needed(),
        courses.course().questions());
  }

  /** What is right and why is told when the test is over. */
  private static AttemptView.Asked asked(
      DrawnQuestion drawn, Question question, boolean over, String language) {
    List<String> options = question.options(language);
    return new AttemptView.Asked(
        drawn.place(),
        question.text().in(language),
        drawn.order().stream().map(options::get).toList(),
        drawn.chosen(),
        over ? drawn.rightOne() : null,
        over ? question.because().in(language) : null);
  }
}
