package es.caib.empara.commission.entity;

import es.caib.empara.commission.SeatCapacity;
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

/** A person is at a session: for a seat, or as secretary without one. */
@Entity
@Table(name = "EMP_ATTENDANCE")
@SequenceGenerator(name = "attendance", sequenceName = "EMP_ID_SEQ", allocationSize = 50)
public class Attendance {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "attendance")
  @Column(name = "ID")
  private Long id;

  @Column(name = "SESSION_ID", updatable = false)
  private Long sessionId;

  @Column(name = "SEAT_ID", updatable = false)
  private Long seatId;

  @Column(name = "PRINCIPAL", updatable = false)
  private String principal;

  @Column(name = "NAME", updatable = false)
  private String name;

  @Enumerated(EnumType.STRING)
  @Column(name = "CAPACITY", updatable = false)
  private SeatCapacity capacity;

  @Column(name = "CHAIRING")
  private boolean chairing;

  @Column(name = "REMOTE", updatable = false)
  private boolean remote;

  @Column(name = "ARRIVED_AT", updatable = false)
  private OffsetDateTime arrivedAt;

  @Column(name = "LEFT_AT")
  private OffsetDateTime leftAt;

  @Version
  @Column(name = "VERSION")
  private long version;

  protected Attendance() {}

  /**
   * Somebody arrives.
   *
   * @param seatId null for the secretary
   * @param capacity null for the secretary
   * @param remote by the connection of the session
   */
  public Attendance(
      Long sessionId,
      Long seatId,
      SeatCapacity capacity,
      String principal,
      String name,
      boolean remote,
      OffsetDateTime arrivedAt) {
    this.sessionId = Required.value("sessionId", sessionId);
    this.seatId = seatId;
    this.capacity = capacity;
    this.principal = Required.text("principal", principal);
    this.name = Required.text("name", name);
    this.remote = remote;
    this.arrivedAt = Required.value("arrivedAt", arrivedAt);
  }

  /** Holds the chair at this session, or stands in for whoever does. */
  public void chair(boolean now) {
    chairing = now;
  }

  /** Leaves before the end. */
  public void leave(OffsetDateTime at) {
    if (leftAt == null) {
      leftAt = Required.value("at", at);
    }
  }

  public boolean isPresent() {
    return leftAt == null;
  }

  public Long id() {
    return id;
  }

  public Long sessionId() {
    return sessionId;
  }

  /** Null for the secretary. */
  public Long seatId() {
    return seatId;
  }

  public String principal() {
    return principal;
  }

  public String name() {
    return name;
  }

  public SeatCapacity capacity() {
    return capacity;
  }

  public boolean isChairing() {
    return chairing;
  }

  public boolean isRemote() {
    return remote;
  }

  public OffsetDateTime arrivedAt() {
    return arrivedAt;
  }

  /** Null while there. */
  public OffsetDateTime leftAt() {
    return leftAt;
  }
}
