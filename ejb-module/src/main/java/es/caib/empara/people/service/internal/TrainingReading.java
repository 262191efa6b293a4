package es.caib.empara.people.service.internal;

import es.caib.empara.access.service.Caller;
import es.caib.empara.people.AttemptState;
import es.caib.empara.people.StandingBasis;
import es.caib.empara.people.entity.Course;
import es.caib.empara.people.entity.CourseFile;
import es.caib.empara.people.entity.Lesson;
import es.caib.empara.people.entity.StaffMember;
import es.caib.empara.people.entity.TestAttempt;
import es.caib.empara.people.entity.TrainingCertificate;
import es.caib.empara.people.entity.TrainingRule;
import es.caib.empara.people.entity.TrainingStanding;
import es.caib.empara.people.service.CertificatePdf;
import es.caib.empara.people.service.CourseFileView;
import es.caib.empara.people.service.LessonView;
import es.caib.empara.people.service.TrainingView;
import es.caib.empara.shared.service.ArchivalPdf;
import es.caib.empara.shared.service.BusinessClock;
import es.caib.empara.shared.service.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/** Shows people their training and the course. */
@ApplicationScoped
class TrainingReading {

  @Inject private TrainingRepository repository;
  @Inject private Trainings trainings;
  @Inject private Courses courses;
  @Inject private CourseSessions sessions;
  @Inject private StaffRepository people;
  @Inject private TestDesk desk;
  @Inject private BusinessClock clock;

  TrainingView mine(Caller caller, String language) {
    Optional<Object[]> pair = repository.withStanding(caller.principal());
    StaffMember member =
        pair.map(row -> (StaffMember) row[0])
            .or(() -> people.byPrincipal(caller.principal()))
            .orElseThrow(() -> new NotFound("person"));
    TrainingStanding standing = pair.map(row -> (TrainingStanding) row[1]).orElse(null);
    boolean tested = standing != null && standing.basis() == StandingBasis.TEST;
    return new TrainingView(
        standing == null ? null : view(standing),
        member.isOutOfTraining() || trainings.isNeeded(member, caller),
        member.isOutOfTraining(),
        course(language),
        sessions.toCome(caller.principal(), caller.realm()),
        test(caller.principal()),
        tested
            ? repository.certificates(caller.principal()).stream()
                .map(TrainingReading::view)
                .toList()
            : List.of());
  }

  private TrainingView.Standing view(TrainingStanding standing) {
    LocalDate today = clock.today();
    TrainingRule rule = courses.rule(today);
    return new TrainingView.Standing(
        standing.stateOn(today, rule),
        standing.validUntil(),
        rule.lastDayOfGrace(standing.validUntil()),
        standing.basis());
  }

  private TrainingView.CourseView course(String language) {
    Course course = courses.course();
    return new TrainingView.CourseView(
        course.title().in(language),
        course.validMonths(),
        course.questions(),
        course.needed(),
        course.testMinutes(),
        course.waitMinutes(),
        courses.lessons().stream()
            .map(
                lesson ->
                    new LessonView(
                        lesson.id(), lesson.place(), lesson.title().in(language), List.of(), null))
            .toList(),
        repository.files(course.id()).stream().map(TrainingReading::view).toList());
  }

  private TrainingView.Test test(String principal) {
    Course course = courses.course();
    OffsetDateTime now = clock.now();
    TestAttempt last = repository.lastAttempt(principal, course.id()).orElse(null);
    if (last == null) {
      return new TrainingView.Test(null, null, null);
    }
    if (last.stateAt(now) == AttemptState.OPEN) {
      return new TrainingView.Test(last.id(), null, null);
    }
    OffsetDateTime from = last.nextFrom(course, now);
    return new TrainingView.Test(null, desk.brief(last, now), from.isAfter(now) ? from : null);
  }

  LessonView lesson(Long id, String language) {
    Lesson lesson = courses.lesson(id);
    return new LessonView(
        lesson.id(),
        lesson.place(),
        lesson.title().in(language),
        lesson.paragraphs(language),
        courses.lessons().stream()
            .filter(each -> each.place() == lesson.place() + 1)
            .map(Lesson::id)
            .findFirst()
            .orElse(null));
  }

  CertificatePdf pdf(TrainingCertificate certificate, String language) {
    TrainingPaper paper = new TrainingPaper(language);
    return new CertificatePdf(
        "empara-" + certificate.code() + ".pdf",
        ArchivalPdf.of(paper.page(certificate, courses.course())));
  }

  static CourseFileView view(CourseFile file) {
    return new CourseFileView(
        file.id(), file.title(), file.fileName(), file.format(), file.byteCount());
  }

  private static TrainingView.Certificate view(TrainingCertificate certificate) {
    return new TrainingView.Certificate(
        certificate.id(), certificate.code(), certificate.issuedOn(), certificate.validUntil());
  }
}
