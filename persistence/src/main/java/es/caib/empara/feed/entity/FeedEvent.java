package es.caib.empara.feed.entity;

import es.caib.empara.feed.InboxState;
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

  /** The id of the order or measure that it waits for; null when it waits for none. */
  @Column(name = "WAITS_FOR")
  private String waitsFor;

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
   * Cannot be applied yet: waits.
   *
   * @param why key of the reason, for the screens
   * @param what the id of what it waits for; null when that is its case or its type
   */
  public void queue(String why, String what) {
    this.state = InboxState.QUEUED;
    this.reason = why;
    this.waitsFor = what;
  }

  /** What it waited for has arrived. */
  public void applied() {
    this.state = InboxState.APPLIED;
    this.reason = null;
    this.waitsFor = null;
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
}
