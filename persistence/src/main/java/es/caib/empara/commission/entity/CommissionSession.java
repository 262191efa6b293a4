package es.caib.empara.commission.entity;

import es.caib.empara.commission.Quorum;
import es.caib.empara.commission.SessionKind;
import es.caib.empara.commission.SessionMode;
import es.caib.empara.commission.SessionState;
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

/** A session of the Commission, from its planning to its end (Ley 40/2015 arts. 17 and 18). */
@Entity
@Table(name = "EMP_COMMISSION_SESSION")
@SequenceGenerator(name = "commissionSession", sequenceName = "EMP_ID_SEQ", allocationSize = 50)
public class CommissionSession {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "commissionSession")
  @Column(name = "ID")
  private Long id;

  @Column(name = "SESSION_YEAR", updatable = false)
  private int year;

  @Column(name = "NUMBER_IN_YEAR", updatable = false)
  private int numberInYear;

  @Enumerated(EnumType.STRING)
  @Column(name = "KIND")
  private SessionKind kind;

  @Enumerated(EnumType.STRING)
  @Column(name = "MODE")
  private SessionMode mode;

  @Enumerated(EnumType.STRING)
  @Column(name = "STATE")
  private SessionState state;

  @Column(name = "PLACE")
  private String place;

  @Column(name = "STARTS_AT")
  private OffsetDateTime startsAt;

  @Column(name = "CALLED_AT")
  private OffsetDateTime calledAt;

  @Column(name = "CALL_CHANGES")
  private int callChanges;

  @Column(name = "OPENED_AT")
  private OffsetDateTime openedAt;

  @Column(name = "SECOND_CALL")
  private boolean secondCall;

  @Column(name = "CLOSED_AT")
  private OffsetDateTime closedAt;

  @Column(name = "CANCELLED_AT")
  private OffsetDateTime cancelledAt;

  @Column(name = "CANCELLED_FOR")
  private String cancelledFor;

  @Column(name = "CREATED_BY", updatable = false)
  private String createdBy;

  @Version
  @Column(name = "VERSION")
  private long version;

  protected CommissionSession() {}

  /**
   * Plans a session; nobody is told yet.
   *
   * @param numberInYear from 1
   */
  public CommissionSession(int year, int numberInYear, Plan plan, String createdBy) {
    this.year = year;
    this.numberInYear = numberInYear;
    this.createdBy = Required.text("createdBy", createdBy);
    this.state = SessionState.PLANNED;
    keep(plan);
  }

  /**
   * What is settled beforehand.
   *
   * @param place a room, or the address of the connection
   */
  public record Plan(SessionKind kind, SessionMode mode, String place, OffsetDateTime startsAt) {

    public Plan {
      Required.value("kind", kind);
      Required.value("mode", mode);
      Required.text("place", place);
      Required.value("startsAt", startsAt);
    }
  }

  /**
   * Changes what was planned or called; a call has to be sent anew.
   *
   * @throws IllegalStateException when it has been opened, closed or cancelled
   */
  public void change(Plan plan) {
    if (state != SessionState.PLANNED && state != SessionState.CALLED) {
      throw new IllegalStateException("the session is over or under way");
    }
    keep(plan);
    if (state == SessionState.CALLED) {
      callChanges++;
    }
  }

  /** The agenda of a session that is called has changed. */
  public void agendaChanged() {
    if (state == SessionState.CALLED) {
      callChanges++;
    }
  }

  /**
   * Calls the members.
   *
   * @throws IllegalStateException unless it is planned
   */
  public void call(OffsetDateTime at) {
    require(SessionState.PLANNED);
    calledAt = Required.value("at", at);
    state = SessionState.CALLED;
  }

  /**
   * The chair opens the session.
   *
   * @param quorum as it is now
   * @throws IllegalStateException unless it is called and the quorum is reached
   */
  public void open(Quorum quorum, boolean atSecondCall, OffsetDateTime at) {
    require(SessionState.CALLED);
    if (!quorum.isReached()) {
      throw new IllegalStateException("no quorum");
    }
    openedAt = Required.value("at", at);
    secondCall = atSecondCall;
    state = SessionState.OPEN;
  }

  /**
   * @throws IllegalStateException unless it is open
   */
  public void close(OffsetDateTime at) {
    require(SessionState.OPEN);
    closedAt = Required.value("at", at);
    state = SessionState.CLOSED;
  }

  /**
   * It will not be held.
   *
   * @throws IllegalStateException when it has been opened or is over
   */
  public void cancel(String reason, OffsetDateTime at) {
    if (state != SessionState.PLANNED && state != SessionState.CALLED) {
      throw new IllegalStateException("the session is over or under way");
    }
    cancelledFor = Required.text("reason", reason);
    cancelledAt = Required.value("at", at);
    callChanges++;
    state = SessionState.CANCELLED;
  }

  private void require(SessionState wanted) {
    if (state != wanted) {
      throw new IllegalStateException("the session is " + state);
    }
  }

  private void keep(Plan plan) {
    kind = plan.kind();
    mode = plan.mode();
    place = plan.place();
    startsAt = plan.startsAt();
  }

  /** Such as {@code 2026/3}. */
  public String number() {
    return year + "/" + numberInYear;
  }

  public boolean is(SessionState wanted) {
    return state == wanted;
  }

  /** Counts the changes; a page that was read before a change must not overwrite it. */
  public long version() {
    return version;
  }

  public Long id() {
    return id;
  }

  public int year() {
    return year;
  }

  public int numberInYear() {
    return numberInYear;
  }

  public SessionKind kind() {
    return kind;
  }

  public SessionMode mode() {
    return mode;
  }

  public SessionState state() {
    return state;
  }

  public String place() {
    return place;
  }

  public OffsetDateTime startsAt() {
    return startsAt;
  }

  /** Null until it is called. */
  public OffsetDateTime calledAt() {
    return calledAt;
  }

  /** How often the call was changed, as the SEQUENCE of RFC 5545. */
  public int callChanges() {
    return callChanges;
  }

  /** Null until it is open. */
  public OffsetDateTime openedAt() {
    return openedAt;
  }

  public boolean isSecondCall() {
    return secondCall;
  }

  /** Null until it is closed. */
  public OffsetDateTime closedAt() {
    return closedAt;
  }

  public OffsetDateTime cancelledAt() {
    return cancelledAt;
  }

  public String cancelledFor() {
    return cancelledFor;
  }

  public String createdBy() {
    return createdBy;
  }
}
