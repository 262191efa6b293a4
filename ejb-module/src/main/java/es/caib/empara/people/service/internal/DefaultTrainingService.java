package es.caib.empara.people.service.internal;

import es.caib.empara.access.Roles;
import es.caib.empara.access.service.Caller;
import es.caib.empara.access.service.Callers;
import es.caib.empara.documents.service.ContentVault;
import es.caib.empara.people.entity.CourseFile;
import es.caib.empara.people.entity.StaffMember;
import es.caib.empara.people.entity.TestAttempt;
import es.caib.empara.people.entity.TrainingCertificate;
import es.caib.empara.people.service.AttemptView;
import es.caib.empara.people.service.CertificatePdf;
import es.caib.empara.people.service.CourseFileContent;
import es.caib.empara.people.service.LessonView;
import es.caib.empara.people.service.TrainingService;
import es.caib.empara.people.service.TrainingView;
import es.caib.empara.shared.service.Audited;
import es.caib.empara.shared.service.CallContext;
import es.caib.empara.shared.service.NotFound;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** Lets everybody see her own training, and take the test. */
@Stateless
@DenyAll
public class DefaultTrainingService implements TrainingService {

  @Inject private TrainingRepository repository;
  @Inject private TrainingReading reading;
  @Inject private TestDesk desk;
  @Inject private CourseSessions sessions;
  @Inject private StaffRepository people;
  @Inject private ContentVault vault;
  @Inject private Callers callers;
  @Inject private CallContext context;

  @Override
  @Audited("TRAINING_READ")
  @RolesAllowed({
    Roles.COORDINATOR,
    Roles.TECHNICIAN,
    Roles.READER,
    Roles.ADMIN,
    Roles.LEGAL,
    Roles.COMMISSION,
    Roles.SECRETARY,
    Roles.AUDITOR,
    Roles.OPERATOR,
    Roles.CANDIDATE
  })
  public TrainingView mine(String language) {
    return reading.mine(callers.current(), language);
  }

  @Override
  @Audited("LESSON_READ")
  @RolesAllowed({
    Roles.COORDINATOR,
    Roles.TECHNICIAN,
    Roles.READER,
    Roles.ADMIN,
    Roles.LEGAL,
    Roles.COMMISSION,
    Roles.SECRETARY,
    Roles.AUDITOR,
    Roles.OPERATOR,
    Roles.CANDIDATE
  })
  public LessonView lesson(Long id, String language) {
    context.detail("lesson " + id);
    return reading.lesson(id, language);
  }

  @Override
  @Audited("TEST_START")
  @RolesAllowed({
    Roles.COORDINATOR,
    Roles.TECHNICIAN,
    Roles.READER,
    Roles.ADMIN,
    Roles.LEGAL,
    Roles.COMMISSION,
    Roles.SECRETARY,
    Roles.AUDITOR,
    Roles.OPERATOR,
    Roles.CANDIDATE
  })
  public Long start() {
    TestAttempt attempt = desk.start(people.held(member()));
    context.detail(about(attempt));
    return attempt.id();
  }

  @Override
  @Audited("TEST_READ")
  @RolesAllowed({
    Roles.COORDINATOR,
    Roles.TECHNICIAN,
    Roles.READER,
    Roles.ADMIN,
    Roles.LEGAL,
    Roles.COMMISSION,
    Roles.SECRETARY,
    Roles.AUDITOR,
    Roles.OPERATOR,
    Roles.CANDIDATE
  })
  public AttemptView attempt(Long id, String language) {
    return desk.view(own(id), language);
  }

  @Override
  @Audited(value = "TEST_ANSWER", poll = true)
  @RolesAllowed({
    Roles.COORDINATOR,
    Roles.TECHNICIAN,
    Roles.READER,
    Roles.ADMIN,
    Roles.LEGAL,
    Roles.COMMISSION,
    Roles.SECRETARY,
    Roles.AUDITOR,
    Roles.OPERATOR,
    Roles.CANDIDATE
  })
  public void answer(Long id, Integer place, Integer option) {
    desk.answer(repository.held(own(id)), place, option);
  }

  @Override
  @Audited("TEST_FINISH")
  @RolesAllowed({
    Roles.COORDINATOR,
    Roles.TECHNICIAN,
    Roles.READER,
    Roles.ADMIN,
    Roles.LEGAL,
    Roles.COMMISSION,
    Roles.SECRETARY,
    Roles.AUDITOR,
    Roles.OPERATOR,
    Roles.CANDIDATE
  })
  public void finish(Long id) {
    TestAttempt attempt = own(id);
    StaffMember member = people.held(member());
    desk.finish(repository.held(attempt), member);
    context.detail(about(attempt) + ", " + attempt.score() + " of " + attempt.needed());
  }

  @Override
  @Audited("COURSE_SIGN_UP")
  @RolesAllowed({
    Roles.COORDINATOR,
    Roles.TECHNICIAN,
    Roles.READER,
    Roles.ADMIN,
    Roles.LEGAL,
    Roles.COMMISSION,
    Roles.SECRETARY,
    Roles.AUDITOR,
    Roles.OPERATOR,
    Roles.CANDIDATE
  })
  public void signUp(Long sessionId) {
    context.detail("session " + sessionId);
    sessions.signUp(sessionId, member());
  }

  @Override
  @Audited("COURSE_WITHDRAW")
  @RolesAllowed({
    Roles.COORDINATOR,
    Roles.TECHNICIAN,
    Roles.READER,
    Roles.ADMIN,
    Roles.LEGAL,
    Roles.COMMISSION,
    Roles.SECRETARY,
    Roles.AUDITOR,
    Roles.OPERATOR,
    Roles.CANDIDATE
  })
  public void withdraw(Long sessionId) {
    context.detail("session " + sessionId);
    sessions.withdraw(sessionId, member());
  }

  @Override
  @Audited("TRAINING_CERTIFICATE")
  @RolesAllowed({
    Roles.COORDINATOR,
    Roles.TECHNICIAN,
    Roles.READER,
    Roles.ADMIN,
    Roles.LEGAL,
    Roles.COMMISSION,
    Roles.SECRETARY,
    Roles.AUDITOR,
    Roles.OPERATOR,
    Roles.CANDIDATE
  })
  public CertificatePdf certificate(Long id, String language) {
    Caller caller = callers.current();
    TrainingCertificate certificate =
        repository
            .certificate(id)
            .filter(
                found ->
                    found.principal().equals(caller.principal())
                        || caller.is(Roles.ADMIN) && found.realm().equals(caller.realm()))
            .orElseThrow(() -> new NotFound("certificate"));
    context.detail(certificate.principal());
    return reading.pdf(certificate, language);
  }

  @Override
  @Audited("COURSE_FILE_READ")
  @RolesAllowed({
    Roles.COORDINATOR,
    Roles.TECHNICIAN,
    Roles.READER,
    Roles.ADMIN,
    Roles.LEGAL,
    Roles.COMMISSION,
    Roles.SECRETARY,
    Roles.AUDITOR,
    Roles.OPERATOR,
    Roles.CANDIDATE
  })
  public CourseFileContent file(Long id) {
    context.detail("file " + id);
    CourseFile file = repository.file(id).orElseThrow(() -> new NotFound("file"));
    return new CourseFileContent(
        TrainingReading.view(file), vault.read(file.contentId(), file.reference(), file.seal()));
  }

  private StaffMember member() {
    return people
        .byPrincipal(callers.current().principal())
        .orElseThrow(() -> new NotFound("person"));
  }

  private TestAttempt own(Long id) {
    context.detail("test " + id);
    return repository
        .attempt(id)
        .filter(attempt -> attempt.principal().equals(callers.current().principal()))
        .orElseThrow(() -> new NotFound("test"));
  }

  private static String about(TestAttempt attempt) {
    return "test " + attempt.id();
  }
}
