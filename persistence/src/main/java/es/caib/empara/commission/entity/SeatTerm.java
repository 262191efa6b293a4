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

/** A person holds a seat for a time, as titular or as substitute. */
@Entity
@Table(name = "EMP_SEAT_TERM")
@SequenceGenerator(name = "seatTerm", sequenceName = "EMP_ID_SEQ", allocationSize = 50)
public class SeatTerm {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "seatTerm")
  @Column(name = "ID")
  private Long id;

  @Column(name = "SEAT_ID", updatable = false)
  private Long seatId;

  @Enumerated(EnumType.STRING)
  @Column(name = "CAPACITY", updatable = false)
  private SeatCapacity capacity;

  @Column(name = "PRINCIPAL", updatable = false)
  private String principal;

  @Column(name = "NAME", updatable = false)
  private String name;

  @Column(name = "POST", updatable = false)
  private String post;

  @Column(name = "STARTS_AT", updatable = false)
  private OffsetDateTime startsAt;

  @Column(name = "ENDS_AT")
  private OffsetDateTime endsAt;

  @Column(name = "RECORDED_BY", updatable = false)
  private String recordedBy;

  @Version
  @Column(name = "VERSION")
  private long version;

  protected SeatTerm() {}

  /**
   * @param principal {@code user@realm}
   * @param post what the person is in the administration; null when not said
   */
  public SeatTerm(
      Long seatId,
      SeatCapacity capacity,
      String principal,
      String name,
      String post,
      OffsetDateTime startsAt,
      String recordedBy) {
    this.seatId = Required.value("seatId", seatId);
    this.capacity = Required.value("capacity", capacity);
    this.principal = Required.text("principal", principal);
    this.name = Required.text("name", name);
    this.post = post;
    this.startsAt = Required.value("startsAt", startsAt);
    this.recordedBy = Required.text("recordedBy", recordedBy);
  }

  /**
   * The person leaves the seat.
   *
   * @throws IllegalStateException when the term has ended already
   * @throws IllegalArgumentException when it would end before it began
   */
  public void end(OffsetDateTime at) {
    if (endsAt != null) {
      throw new IllegalStateException("the term has ended");
    }
    if (at.isBefore(startsAt)) {
      throw new IllegalArgumentException("endsAt: before the term began");
    }
    endsAt = at;
  }

  /** From the very moment at which it begins, up to the moment at which it ends. */
  public boolean holdsAt(OffsetDateTime at) {
    return !at.isBefore(startsAt) && (endsAt == null || at.isBefore(endsAt));
  }

  public Long id() {
    return id;
  }

  public Long seatId() {
    return seatId;
  }

  public SeatCapacity capacity() {
    return capacity;
  }

  public String principal() {
    return principal;
  }

  public String name() {
    return name;
  }

  /** Null when not said. */
  public String post() {
    return post;
  }

  public OffsetDateTime startsAt() {
    return startsAt;
  }

  /** Null while it goes on. */
  public OffsetDateTime endsAt() {
    return endsAt;
  }

  public String recordedBy() {
    return recordedBy;
  }
}
