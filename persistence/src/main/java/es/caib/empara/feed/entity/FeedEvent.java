package es.caib.empara.feed.entity;

import es.caib.empara.feed.InboxState;
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

/** One event of the State, once. Its data is kept as it came: the evidence. */
@Entity
@Table(name = "EMP_FEED_EVENT")
@SequenceGenerator(name = "feedEvent", sequenceName = "EMP_ID_SEQ", allocationSize = 50)
public class FeedEvent {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "feedEvent")
  @Column(name = "ID")
  private Long id;

  @Column(name = "SOURCE", updatable = false)
  private String source;

  @Column(name = "EVENT_ID", updatable = false)
  private String eventId;

  @Column(name = "TYPE", updatable = false)
  private String type;

  @Column(name = "SUBJECT", updatable = false)
  private String subject;

  @Column(name = "EVENT_TIME", updatable = false)
  private OffsetDateTime time;

  @Column(name = "RECEIVED_AT", updatable = false)
  private OffsetDateTime receivedAt;

  @Column(name = "DATA", updatable = false)
  private String data;

  @Enumerated(EnumType.STRING)
  @Column(name = "STATE")
  private InboxState state;

  @Column(name = "REASON")
  private String reason;

  /** The id of the order or measure that it waits for, or the field at fault. */
  @Column(name = "WAITS_FOR")
  private String waitsFor;

  /** Realm of the institution that answers for it while it waits. */
  @Column(name = "OWNER_INSTITUTION")
  private String ownerInstitution;

  /** By when somebody must have dealt with it. */
  @Column(name = "DEADLINE")
  private OffsetDateTime deadline;

  @Column(name = "TAKEN_BY")
  private String takenBy;

  @Column(name = "TAKEN_AT")
  private OffsetDateTime takenAt;

  /** The case that a person gave it to; null: its subject's. */
  @Column(name = "ASSIGNED_CASE")
  private String assignedCase;

  @Column(name = "BACKFILL", updatable = false)
  private boolean backfill;

  @Version
  @Column(name = "VERSION")
  private long version;

  protected FeedEvent() {}

  public FeedEvent(
      String source,
      String eventId,
      String type,
      String subject,
      OffsetDateTime time,
      OffsetDateTime receivedAt,
      String data,
      boolean backfill) {
    this.source = source;
    this.eventId = eventId;
    this.type = type;
    this.subject = subject;
    this.time = time;
    this.receivedAt = receivedAt;
    this.data = data;
    this.backfill = backfill;
    this.state = InboxState.APPLIED;
  }

  /**
   * Cannot be applied yet: waits. As long as it waits for the same, its deadline stays.
   *
   * @param why key of the reason, for the screens
   * @param what the id of what it waits for, or the field at fault; null when there is none
   * @param owner realm of the institution that answers for it; null when there is none
   * @param until by when somebody must have dealt with it
   */
  public void queue(String why, String what, String owner, OffsetDateTime until) {
    boolean same = state == InboxState.QUEUED && why.equals(reason);
    this.deadline = same ? deadline : Required.value("until", until);
    this.ownerInstitution = owner;
    this.state = InboxState.QUEUED;
    this.reason = why;
    this.waitsFor = what;
  }

  /** A person gives it to a case; its own subject stays as it came. */
  public void assign(String caseNumber) {
    this.assignedCase = Required.text("caseNumber", caseNumber);
  }

  /**
   * Takes it by name. Whoever was first stays.
   *
   * @return whether this call was the first
   */
  public boolean take(String principal, OffsetDateTime at) {
    if (takenBy != null) {
      return false;
    }
    this.takenBy = Required.text("principal", principal);
    this.takenAt = Required.value("at", at);
    return true;
  }

  /** What it waited for has arrived. */
  public void applied() {
    this.state = InboxState.APPLIED;
    this.reason = null;
    this.waitsFor = null;
    this.deadline = null;
  }

  /** A person decided that it will not be applied; its reason to wait is kept. */
  public void discard() {
    this.state = InboxState.DISCARDED;
    this.deadline = null;
  }

  public Long id() {
    return id;
  }

  public String source() {
    return source;
  }

  public String eventId() {
    return eventId;
  }

  public String type() {
    return type;
  }

  public String subject() {
    return subject;
  }

  public OffsetDateTime time() {
    return time;
  }

  public OffsetDateTime receivedAt() {
    return receivedAt;
  }

  public String data() {
    return data;
  }

  public InboxState state() {
    return state;
  }

  public String reason() {
    return reason;
  }

  public String waitsFor() {
    return waitsFor;
  }

  public boolean backfill() {
    return backfill;
  }

  public String ownerInstitution() {
    return ownerInstitution;
  }

  public OffsetDateTime deadline() {
    return deadline;
  }

  public String takenBy() {
    return takenBy;
  }

  public OffsetDateTime takenAt() {
    return takenAt;
  }

  public String assignedCase() {
    return assignedCase;
  }

  /** The case that it is about: the one that a person gave it to, else its subject. */
  public String caseNumber() {
    return assignedCase == null ? subject : assignedCase;
  }
}
