package es.caib.empara.alerts.entity;

import es.caib.empara.alerts.DutySpan;
import es.caib.empara.alerts.ShiftKind;
import es.caib.empara.alerts.ShiftState;
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
import java.time.Duration;
import java.time.OffsetDateTime;

/**
 * A shift of a person, with a substitute perhaps. Whoever has accepted it answers for it until
 * somebody has accepted the next, also past its end.
 */
@Entity
@Table(name = "EMP_DUTY_SHIFT")
@SequenceGenerator(name = "dutyShift", sequenceName = "EMP_ID_SEQ", allocationSize = 50)
public class DutyShift {

  /** How long before its start a shift can be accepted. */
  public static final Duration EARLY = Duration.ofMinutes(30);

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "dutyShift")
  @Column(name = "ID")
  private Long id;

  @Column(name = "INSTITUTION_ID", updatable = false)
  private Long institutionId;

  @Enumerated(EnumType.STRING)
  @Column(name = "KIND", updatable = false)
  private ShiftKind kind;

  @Column(name = "STARTS_AT")
  private OffsetDateTime startsAt;

  @Column(name = "ENDS_AT")
  private OffsetDateTime endsAt;

  @Column(name = "PRINCIPAL")
  private String principal;

  @Column(name = "SUBSTITUTE")
  private String substitute;

  @Enumerated(EnumType.STRING)
  @Column(name = "STATE")
  private ShiftState state;

  @Column(name = "ACCEPTED_BY")
  private String acceptedBy;

  @Column(name = "ACCEPTED_AT")
  private OffsetDateTime acceptedAt;

  @Column(name = "OFFERED_TO")
  private String offeredTo;

  @Column(name = "RELIEVED_BY")
  private String relievedBy;

  @Column(name = "RELIEVED_AT")
  private OffsetDateTime relievedAt;

  @Column(name = "BATCH", updatable = false)
  private String batch;

  @Version
  @Column(name = "VERSION")
  private long version;

  protected DutyShift() {}

  /**
   * Plans a shift.
   *
   * @param principal {@code user@realm}
   * @param substitute who may accept it too; null for nobody
   * @param batch what it was planned together with; null when alone
   * @throws IllegalArgumentException when something is missing, the substitute is the person, or it
   *     lasts less than an hour or more than a day
   */
  public DutyShift(
      Long institutionId,
      ShiftKind kind,
      DutySpan span,
      String principal,
      String substitute,
      String batch) {
    this.institutionId = Required.value("institution", institutionId);
    this.kind = Required.value("kind", kind);
    this.batch = batch;
    this.state = ShiftState.PLANNED;
    set(span, principal, substitute);
  }

  /** Plans it otherwise. */
  public void change(DutySpan span, String person, String other) {
    require(ShiftState.PLANNED);
    set(span, person, other);
  }

  private void set(DutySpan span, String person, String other) {
    if (!Required.value("span", span).isAShift()) {
      throw new IllegalArgumentException("span: not the length of a shift");
    }
    Required.text("principal", person);
    if (person.equals(other)) {
      throw new IllegalArgumentException("substitute: the person itself");
    }
    this.startsAt = span.from();
    this.endsAt = span.until();
    this.principal = person;
    this.substitute = other;
  }

  /** Another person has agreed to have it. */
  public void assign(String person) {
    require(ShiftState.PLANNED);
    this.principal = Required.text("principal", person);
    if (person.equals(substitute)) {
      this.substitute = null;
    }
  }

  public void cancel() {
    require(ShiftState.PLANNED);
    this.state = ShiftState.CANCELLED;
  }

  /** Whether this person can accept it now: it is planned for her, or offered to her. */
  public boolean isAcceptable(String person, OffsetDateTime at) {
    if (state == ShiftState.ACCEPTED) {
      return person.equals(offeredTo);
    }
    boolean named = person.equals(principal) || person.equals(substitute);
    return state == ShiftState.PLANNED
        && named
        && !at.isBefore(startsAt.minus(EARLY))
        && at.isBefore(endsAt);
  }

  /**
   * Takes the shift. From now on this person answers.
   *
   * @throws IllegalStateException when it is not hers to accept, or not yet, or no more
   */
  public void accept(String person, OffsetDateTime at) {
    if (!isAcceptable(person, at)) {
      throw new IllegalStateException("not to be accepted");
    }
    this.acceptedBy = person;
    this.acceptedAt = at;
    this.offeredTo = null;
    this.state = ShiftState.ACCEPTED;
  }

  /** Wants to hand it over; whoever has it keeps it until the other accepts. */
  public void offer(String person) {
    require(ShiftState.ACCEPTED);
    if (acceptedBy.equals(Required.text("person", person))) {
      throw new IllegalArgumentException("person: has it already");
    }
    this.offeredTo = person;
  }

  /**
   * Whoever has it can act no more: it waits for somebody again. One that is over stays as it was.
   *
   * @throws IllegalStateException when nobody has it
   */
  public void vacate(OffsetDateTime at) {
    require(ShiftState.ACCEPTED);
    if (at.isBefore(endsAt)) {
      acceptedBy = null;
      acceptedAt = null;
      offeredTo = null;
      state = ShiftState.PLANNED;
    }
  }

  /** Somebody has accepted what comes after it. */
  public void relieve(String by, OffsetDateTime at) {
    require(ShiftState.ACCEPTED);
    this.relievedBy = Required.text("by", by);
    this.relievedAt = Required.value("at", at);
    this.offeredTo = null;
    this.state = ShiftState.RELIEVED;
  }

  private void require(ShiftState wanted) {
    if (state != wanted) {
      throw new IllegalStateException("shift is " + state);
    }
  }

  public DutySpan span() {
    return new DutySpan(startsAt, endsAt);
  }

  public boolean is(ShiftState wanted) {
    return state == wanted;
  }

  /** Whether it is planned and has not begun, so that it can be swapped. */
  public boolean isAhead(OffsetDateTime at) {
    return state == ShiftState.PLANNED && startsAt.isAfter(at);
  }

  public Long id() {
    return id;
  }

  public Long institutionId() {
    return institutionId;
  }

  public ShiftKind kind() {
    return kind;
  }

  public OffsetDateTime startsAt() {
    return startsAt;
  }

  public OffsetDateTime endsAt() {
    return endsAt;
  }

  public String principal() {
    return principal;
  }

  public String substitute() {
    return substitute;
  }

  public ShiftState state() {
    return state;
  }

  public String acceptedBy() {
    return acceptedBy;
  }

  public OffsetDateTime acceptedAt() {
    return acceptedAt;
  }

  public String offeredTo() {
    return offeredTo;
  }

  public String relievedBy() {
    return relievedBy;
  }

  public OffsetDateTime relievedAt() {
    return relievedAt;
  }

  public String batch() {
    return batch;
  }

  public long version() {
    return version;
  }
}
