package es.caib.empara.people.service.internal;

import es.caib.empara.access.Roles;
import es.caib.empara.access.service.Acts;
import es.caib.empara.access.service.Caller;
import es.caib.empara.access.service.Callers;
import es.caib.empara.people.TrainingState;
import es.caib.empara.people.entity.CourseSession;
import es.caib.empara.people.entity.StaffMember;
import es.caib.empara.people.entity.TrainingRule;
import es.caib.empara.people.entity.TrainingStanding;
import es.caib.empara.people.service.SessionCommand;
import es.caib.empara.people.service.SessionRoll;
import es.caib.empara.people.service.SessionSummary;
import es.caib.empara.people.service.TrainingDeskService;
import es.caib.empara.people.service.TrainingList;
import es.caib.empara.shared.service.Audited;
import es.caib.empara.shared.service.BusinessClock;
import es.caib.empara.shared.service.CallContext;
import es.caib.empara.shared.service.Cursor;
import es.caib.empara.shared.service.InvalidInput;
import es.caib.empara.shared.service.PageRequest;
import es.caib.empara.shared.service.Slice;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What administrators do with the training of the people of their bodies. */
@Stateless
@DenyAll
public class DefaultTrainingDeskService implements TrainingDeskService {

  @Inject private TrainingRepository repository;
  @Inject private CourseSessionRepository sessions;
  @Inject private CourseSessions rolls;
  @Inject private StaffRepository people;
  @Inject private Courses courses;
  @Inject private Callers callers;
  @Inject private BusinessClock clock;
  @Inject private CallContext context;

  @Override
  @Audited("TRAINING_LIST")
  @RolesAllowed(Roles.ADMIN)
  public TrainingList people(TrainingState state, PageRequest page) {
    Caller caller = callers.current();
    LocalDate today = clock.today();
    TrainingRule rule = courses.rule(today);
    List<Object[]> found =
        repository.page(
            caller.realm(),
            state == null ? null : rule.earliestEnd(state, today),
            state == null ? null : rule.latestEnd(state, today),
            page);
    boolean more = found.size() > page.limit();
    List<Object[]> shown = more ? found.subList(0, page.limit()) : found;
    List<LocalDate> ends = repository.endsOf(caller.realm(), rule.toldUntil(today));
    long looking = ends.stream().filter(end -> end.isBefore(today)).count();
    return new TrainingList(
        new Slice<>(lines(shown, today, rule), more ? after(shown.get(shown.size() - 1)) : null),
        looking,
        ends.size() - looking);
  }

  private List<TrainingList.Line> lines(List<Object[]> shown, LocalDate today, TrainingRule rule) {
    List<StaffMember> members = shown.stream().map(row -> (StaffMember) row[0]).toList();
    Map<Long, Set<String>> roles = people.roles(members);
    Map<String, Long> certificates =
        repository.newestCertificates(members.stream().map(StaffMember::principal).toList());
    return shown.stream()
        .map(
            row -> {
              StaffMember member = (StaffMember) row[0];
              TrainingStanding standing = (TrainingStanding) row[1];
              return new TrainingList.Line(
                  member.id(),
                  member.name(),
                  roles.getOrDefault(member.id(), Set.of()),
                  standing.stateOn(today, rule),
                  standing.validUntil(),
                  certificates.get(member.principal()));
            })
        .toList();
  }

  private static String after(Object[] row) {
    return Cursor.of(
        ((TrainingStanding) row[1]).validUntil().toEpochDay(), ((StaffMember) row[0]).id());
  }

  @Override
  @Audited("COURSE_SESSION_LIST")
  @RolesAllowed(Roles.ADMIN)
  public List<SessionSummary> sessions() {
    return rolls.of(callers.current().realm());
  }

  @Override
  @Audited("COURSE_SESSION_READ")
  @RolesAllowed(Roles.ADMIN)
  public SessionRoll roll(Long sessionId) {
    return rolls.roll(own(sessionId));
  }

  @Override
  @Audited("COURSE_SESSION_HOLD")
  @RolesAllowed(Roles.ADMIN)
  @Acts
  public Long hold(SessionCommand command) {
    Caller caller = callers.current();
    CourseSession.Plan plan =
        new CourseSession.Plan(
            command
                .startsAt()
                .atZone(BusinessClock.LEGAL_ZONE)
                .withZoneSameInstant(ZoneOffset.UTC)
                .toOffsetDateTime(),
            command.place().strip(),
            command.teacher().strip(),
            command.places(),
            command.openToAll());
    if (!plan.startsAt().isAfter(clock.now())) {
      throw new InvalidInput("startsAt", "error.course.past");
    }
    CourseSession session =
        new CourseSession(
            courses.course().id(), caller.realm(), plan, caller.principal(), clock.now());
    sessions.add(session);
    context.detail(about(session.id()));
    return session.id();
  }

  @Override
  @Audited("COURSE_SESSION_CANCEL")
  @RolesAllowed(Roles.ADMIN)
  @Acts
  public void cancel(Long sessionId, String reason) {
    rolls.cancel(own(sessionId), reason.strip());
  }

  @Override
  @Audited("COURSE_ATTENDANCE")
  @RolesAllowed(Roles.ADMIN)
  @Acts
  public void attend(Long sessionId, Set<Long> there) {
    rolls.attend(own(sessionId), there);
  }

  private CourseSession own(Long id) {
    context.detail(about(id));
    return rolls.own(id, callers.current().realm());
  }

  private static String about(Long id) {
    return "session " + id;
  }
}
