package es.caib.empara.people.entity;

import es.caib.empara.people.CourseSessionState;
import es.caib.empara.shared.Required;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.OffsetDateTime;

/**
 * A body holds a session of a course, for its own people or for all. Whoever signs up first has a
 * place; the others wait in the order in which they signed up.
 */
@Entity
@Table(name = "EMP_COURSE_SESSION")
@SequenceGenerator(name = "courseSession", sequenceName = "EMP_ID_SEQ", allocationSize = 50)
public class CourseSession {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "courseSession")
  @Column(name = "ID")
  private Long id;

  @Column(name = "COURSE_ID", updatable = false)
  private Long courseId;

  @Column(name = "REALM", updatable = false)
  private String realm;

  @Column(name = "OPEN_TO_ALL", updatable = false)
  private boolean openToAll;

  @Column(name = "STARTS_AT", updatable = false)
  private OffsetDateTime startsAt;

  @Column(name = "PLACE", updatable = false)
  private String place;

  @Column(name = "TEACHER", updatable = false)
  private String teacher;

  @Column(name = "PLACES", updatable = false)
  private int places;

  @Enumerated(EnumType.STRING)
  @Column(name = "STATE")
  private CourseSessionState state;

  @Column(name = "CANCELLED_FOR")
  private String cancelledFor;

  @Column(name = "HELD_BY", updatable = false)
  private String heldBy;

  @Version
  @Column(name = "VERSION")
  private long version;

  protected CourseSession() {}

  /**
   * What a session is.
   *
   * @param place a room, or the address of a link
   */
  public record Plan(
      OffsetDateTime startsAt, String place, String teacher, int places, boolean openToAll) {}

  /**
   * @param realm the body that holds it
   * @throws IllegalArgumentException naming the field at fault
   */
  public CourseSession(Long courseId, String realm, Plan plan, String by, OffsetDateTime now) {
    this.courseId = Required.value("courseId", courseId);
    this.realm = Required.text("realm", realm);
    this.startsAt = Required.value("startsAt", plan.startsAt());
    if (!startsAt.isAfter(now)) {
      throw new IllegalArgumentException("startsAt: in the past");
    }
    this.place = Required.text("place", plan.place());
    this.teacher = Required.text("teacher", plan.teacher());
    if (plan.places() < 1) {
      throw new IllegalArgumentException("places: at least 1");
    }
    this.places = plan.places();
    this.openToAll = plan.openToAll();
    this.heldBy = Required.text("by", by);
    this.state = CourseSessionState.PLANNED;
  }

  /** Whether people of a body may come. */
  public boolean isFor(String body) {
    return openToAll || realm.equals(body);
  }

  /** Whether one can sign up and withdraw: until it begins. */
  public boolean takesSignUps(OffsetDateTime now) {
    return state == CourseSessionState.PLANNED && now.isBefore(startsAt);
  }

  /** Whether it can be said who was there: from its beginning on. */
  public boolean takesAttendance(OffsetDateTime now) {
    return state == CourseSessionState.PLANNED && !now.isBefore(startsAt);
  }

  /** Whether somebody has a place, who is so many-th in the order of sign-up. */
  public boolean hasPlaceFor(int number) {
    return number <= places;
  }

  /**
   * @throws IllegalStateException when it has begun or is cancelled
   */
  public void cancel(String why, OffsetDateTime now) {
    if (!takesSignUps(now)) {
      throw new IllegalStateException("the session is " + state);
    }
    cancelledFor = Required.text("why", why);
    state = CourseSessionState.CANCELLED;
  }

  public Long id() {
    return id;
  }

  public Long courseId() {
    return courseId;
  }

  public String realm() {
    return realm;
  }

  public boolean isOpenToAll() {
    return openToAll;
  }

  public OffsetDateTime startsAt() {
    return startsAt;
  }

  public String place() {
    return place;
  }

  public String teacher() {
    return teacher;
  }

  public int places() {
    return places;
  }

  public CourseSessionState state() {
    return state;
  }

  /** Null unless it is cancelled. */
  public String cancelledFor() {
    return cancelledFor;
  }
}
