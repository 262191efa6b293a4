package es.caib.empara.people.service.internal;

import es.caib.empara.access.service.Names;
import es.caib.empara.people.entity.CourseSession;
import es.caib.empara.people.entity.SignUp;
import es.caib.empara.people.entity.StaffMember;
import es.caib.empara.people.service.PeopleConflict;
import es.caib.empara.people.service.SessionRoll;
import es.caib.empara.people.service.SessionSummary;
import es.caib.empara.people.service.TrainingView;
import es.caib.empara.people.service.TrainingView.Mine;
import es.caib.empara.shared.service.BusinessClock;
import es.caib.empara.shared.service.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The sessions of the course: who comes, who waits, who was there. */
@ApplicationScoped
class CourseSessions {

  @Inject private CourseSessionRepository repository;
  @Inject private TrainingLetters letters;
  @Inject private Names names;
  @Inject private BusinessClock clock;

  /** Those to come that are for somebody. */
  List<TrainingView.Session> toCome(String principal, String realm) {
    List<CourseSession> sessions =
        repository.toCome(clock.now()).stream().filter(session -> session.isFor(realm)).toList();
    Map<Long, List<SignUp>> signUps =
        repository.standing(sessions.stream().map(CourseSession::id).toList());
    return sessions.stream()
        .map(session -> view(session, signUps.getOrDefault(session.id(), List.of()), principal))
        .toList();
  }

  private static TrainingView.Session view(
      CourseSession session, List<SignUp> signUps, String principal) {
    List<String> people = signUps.stream().map(SignUp::principal).toList();
    int place = people.indexOf(principal) + 1;
    return new TrainingView.Session(
        session.id(),
        session.realm(),
        session.startsAt(),
        session.place(),
        session.teacher(),
        session.places(),
        people.size(),
        place == 0 ? null : session.hasPlaceFor(place) ? Mine.PLACE : Mine.WAITING);
  }

  void signUp(Long sessionId, StaffMember member) {
    CourseSession session = repository.held(visible(sessionId, member));
    OffsetDateTime now = clock.now();
    Optional<SignUp> known = repository.signUp(sessionId, member.principal());
    try {
      if (known.isPresent()) {
        known.get().again(session, now);
      } else {
        repository.add(new SignUp(session, member.principal(), now));
      }
    } catch (IllegalStateException begun) {
      throw new PeopleConflict("error.course.begun");
    }
  }

  /** Whoever waited first has the place. */
  void withdraw(Long sessionId, StaffMember member) {
    CourseSession session = repository.held(visible(sessionId, member));
    SignUp own =
        repository
            .signUp(sessionId, member.principal())
            .filter(SignUp::stands)
            .orElseThrow(() -> new NotFound("sign-up"));
    List<SignUp> before = standing(session);
    try {
      own.withdraw(session, clock.now());
    } catch (IllegalStateException begun) {
      throw new PeopleConflict("error.course.begun");
    }
    boolean hadPlace = session.hasPlaceFor(before.indexOf(own) + 1);
    if (hadPlace && before.size() > session.places()) {
      letters.place(session, before.get(session.places()).principal());
    }
  }

  private CourseSession visible(Long id, StaffMember member) {
    return repository
        .find(id)
        .filter(session -> session.isFor(member.realm()))
        .orElseThrow(() -> new NotFound("session"));
  }

  private List<SignUp> standing(CourseSession session) {
    return repository.standing(List.of(session.id())).getOrDefault(session.id(), List.of());
  }

  List<SessionSummary> of(String realm) {
    List<CourseSession> sessions = repository.of(realm);
    Map<Long, List<SignUp>> signUps =
        repository.standing(sessions.stream().map(CourseSession::id).toList());
    return sessions.stream()
        .map(session -> summary(session, signUps.getOrDefault(session.id(), List.of()).size()))
        .toList();
  }

  private SessionSummary summary(CourseSession session, int signedUp) {
    return new SessionSummary(
        session.id(),
        session.startsAt(),
        session.place(),
        session.teacher(),
        session.places(),
        session.isOpenToAll(),
        session.state(),
        session.cancelledFor(),
        signedUp,
        !clock.now().isBefore(session.startsAt()));
  }

  CourseSession own(Long id, String realm) {
    return repository
        .find(id)
        .filter(session -> session.realm().equals(realm))
        .orElseThrow(() -> new NotFound("session"));
  }

  SessionRoll roll(CourseSession session) {
    List<SignUp> signUps = standing(session);
    Map<String, String> known =
        names.of(signUps.stream().map(SignUp::principal).collect(Collectors.toSet()));
    List<SessionRoll.Line> lines = new ArrayList<>();
    for (SignUp signUp : signUps) {
      String principal = signUp.principal();
      lines.add(
          new SessionRoll.Line(
              signUp.id(),
              known.getOrDefault(principal, principal),
              principal.substring(principal.lastIndexOf('@') + 1),
              session.hasPlaceFor(lines.size() + 1),
              signUp.attended()));
    }
    return new SessionRoll(summary(session, lines.size()), lines);
  }

  void cancel(CourseSession found, String reason) {
    CourseSession session = repository.held(found);
    try {
      session.cancel(reason, clock.now());
    } catch (IllegalStateException begun) {
      throw new PeopleConflict("error.course.begun");
    }
    standing(session).forEach(signUp -> letters.cancelled(session, signUp.principal()));
  }

  void attend(CourseSession found, Set<Long> there) {
    CourseSession session = repository.held(found);
    List<SignUp> signUps = standing(session);
    Set<Long> known = signUps.stream().map(SignUp::id).collect(Collectors.toSet());
    if (!known.containsAll(there)) {
      throw new NotFound("sign-up");
    }
    if (!session.takesAttendance(clock.now())) {
      throw new PeopleConflict("error.course.early");
    }
    signUps.forEach(signUp -> signUp.attend(session, there.contains(signUp.id()), clock.now()));
  }
}
