package es.caib.empara.people.service.internal;

import es.caib.empara.access.Roles;
import es.caib.empara.access.service.Acts;
import es.caib.empara.access.service.Caller;
import es.caib.empara.access.service.Callers;
import es.caib.empara.documents.service.ContentVault;
import es.caib.empara.institutions.InstitutionKind;
import es.caib.empara.people.Wording;
import es.caib.empara.people.entity.Course;
import es.caib.empara.people.entity.CourseFile;
import es.caib.empara.people.entity.Question;
import es.caib.empara.people.service.CourseDeskService;
import es.caib.empara.people.service.PeopleConflict;
import es.caib.empara.people.service.QuestionCommand;
import es.caib.empara.people.service.QuestionView;
import es.caib.empara.shared.service.Audited;
import es.caib.empara.shared.service.BusinessClock;
import es.caib.empara.shared.service.CallContext;
import es.caib.empara.shared.service.InvalidInput;
import es.caib.empara.shared.service.NotFound;
import es.caib.empara.shared.service.PlainText;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.util.List;
import java.util.UUID;

/** What the coordinating centre does with the questions and the files of the course. */
@Stateless
@DenyAll
public class DefaultCourseDeskService implements CourseDeskService {

  @Inject private TrainingRepository repository;
  @Inject private Courses courses;
  @Inject private ContentVault vault;
  @Inject private Callers callers;
  @Inject private BusinessClock clock;
  @Inject private CallContext context;

  @Override
  @Audited("QUESTION_LIST")
  @RolesAllowed(Roles.ADMIN)
  public CourseBank bank(String language) {
    centre();
    Course course = courses.course();
    return new CourseBank(
        course.title().in(language),
        course.questions(),
        repository.open(course.id()).stream()
            .map(
                question ->
                    new QuestionBrief(
                        question.id(),
                        question.number(),
                        question.edition(),
                        question.text().in(language)))
            .toList(),
        repository.files(course.id()).stream().map(TrainingReading::view).toList());
  }

  @Override
  @Audited("QUESTION_READ")
  @RolesAllowed(Roles.ADMIN)
  public QuestionView question(Long id) {
    centre();
    Question question = found(id);
    return new QuestionView(
        question.id(),
        question.number(),
        question.edition(),
        question.state(),
        question.text(),
        question.options(),
        question.because());
  }

  @Override
  @Audited("QUESTION_ADD")
  @RolesAllowed(Roles.ADMIN)
  @Acts
  public Long add(QuestionCommand command) {
    Caller caller = centre();
    Long course = courses.course().id();
    // Whoever adds holds the others, so that two do not take the same number.
    repository.heldOpen(course);
    return kept(
        new Question(
            course,
            repository.lastNumber(course) + 1,
            content(command),
            caller.principal(),
            clock.now()));
  }

  @Override
  @Audited("QUESTION_REWRITE")
  @RolesAllowed(Roles.ADMIN)
  @Acts
  public Long rewrite(Long id, QuestionCommand command) {
    Caller caller = centre();
    Question question = open(id, repository.heldOpen(found(id).courseId()));
    return kept(question.rewritten(content(command), caller.principal(), clock.now()));
  }

  @Override
  @Audited("QUESTION_RETIRE")
  @RolesAllowed(Roles.ADMIN)
  @Acts
  public void retire(Long id) {
    Caller caller = centre();
    List<Question> held = repository.heldOpen(found(id).courseId());
    Question question = open(id, held);
    if (held.size() <= courses.course().questions()) {
      throw new PeopleConflict("error.question.few");
    }
    question.retire(caller.principal(), clock.now());
  }

  @Override
  @Audited("COURSE_FILE_PUT")
  @RolesAllowed(Roles.ADMIN)
  @Acts
  public void put(String title, String fileName, InputStream content) {
    Caller caller = centre();
    String sound = title.strip();
    if (!PlainText.isSound(sound) || sound.chars().anyMatch(Character::isISOControl)) {
      throw new InvalidInput("title", "error.characters");
    }
    String reference = UUID.randomUUID().toString();
    ContentVault.Kept kept = vault.keep(vault.look(content), reference, fileName);
    repository.add(
        new CourseFile(
            courses.course().id(),
            sound,
            new CourseFile.Content(
                kept.contentId(),
                kept.fileName(),
                kept.format(),
                kept.size(),
                reference,
                kept.seal()),
            caller.principal(),
            clock.now()));
  }

  @Override
  @Audited("COURSE_FILE_WITHDRAW")
  @RolesAllowed(Roles.ADMIN)
  @Acts
  public void withdraw(Long fileId) {
    Caller caller = centre();
    context.detail("file " + fileId);
    repository
        .file(fileId)
        .orElseThrow(() -> new NotFound("file"))
        .withdraw(caller.principal(), clock.now());
  }

  /** The caller, who must be of the coordinating centre: for others there is no bank. */
  private Caller centre() {
    Caller caller = callers.current();
    if (caller.institutionKind() != InstitutionKind.COORDINATING_CENTRE) {
      throw new NotFound("bank of questions");
    }
    return caller;
  }

  private Question found(Long id) {
    context.detail("question " + id);
    return repository.question(id).orElseThrow(() -> new NotFound("question"));
  }

  private static Question open(Long id, List<Question> held) {
    return held.stream()
        .filter(question -> question.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new PeopleConflict("error.question.retired"));
  }

  private Long kept(Question question) {
    repository.add(question);
    context.detail("question " + question.number() + "." + question.edition());
    return question.id();
  }

  private static Question.Content content(QuestionCommand command) {
    try {
      return new Question.Content(
          new Wording(command.textCa().strip(), command.textEs().strip(), command.textEn().strip()),
          new Wording(
              command.optionsCa().strip(),
              command.optionsEs().strip(),
              command.optionsEn().strip()),
          new Wording(
              command.becauseCa().strip(),
              command.becauseEs().strip(),
              command.becauseEn().strip()));
    } catch (IllegalArgumentException unlike) {
      throw new InvalidInput("optionsCa", "error.question.options");
    }
  }
}
