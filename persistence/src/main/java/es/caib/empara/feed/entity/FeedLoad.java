package es.caib.empara.feed.entity;

import es.caib.empara.shared.Required;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;

/** The initial load of a source: how far it is. */
@Entity
@Table(name = "EMP_FEED_LOAD")
@SequenceGenerator(name = "feedLoad", sequenceName = "EMP_ID_SEQ", allocationSize = 50)
public class FeedLoad {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "feedLoad")
  @Column(name = "ID")
  private Long id;

  @Column(name = "SOURCE", updatable = false)
  private String source;

  @Column(name = "BEGUN_AT", updatable = false)
  private OffsetDateTime begunAt;

  /** Without those that came twice. */
  @Column(name = "EVENTS")
  private long events;

  @Column(name = "DUPLICATES")
  private long duplicates;

  @Column(name = "REJECTED")
  private long rejected;

  /** The time that went into it here; between the requests of a load may lie a night. */
  @Column(name = "BUSY_MILLIS")
  private long busyMillis;

  @Column(name = "LAST_EVENT_AT")
  private OffsetDateTime lastEventAt;

  @Column(name = "LAST_EVENT_ID")
  private String lastEventId;

  @Column(name = "DONE_AT")
  private OffsetDateTime doneAt;

  protected FeedLoad() {}

  public FeedLoad(String source, OffsetDateTime at) {
    this.source = Required.text("source", source);
    this.begunAt = Required.value("at", at);
    this.lastEventAt = at;
  }

  /** The source said that this was all. */
  public void done(OffsetDateTime at) {
    this.doneAt = Required.value("at", at);
  }

  public Long id() {
    return id;
  }

  public String source() {
    return source;
  }

  public OffsetDateTime begunAt() {
    return begunAt;
  }

  public long events() {
    return events;
  }

  public long duplicates() {
    return duplicates;
  }

  public long rejected() {
    return rejected;
  }

  public long busyMillis() {
    return busyMillis;
  }

  public OffsetDateTime lastEventAt() {
    return lastEventAt;
  }

  public String lastEventId() {
    return lastEventId;
  }

  public OffsetDateTime doneAt() {
    return doneAt;
  }
}
