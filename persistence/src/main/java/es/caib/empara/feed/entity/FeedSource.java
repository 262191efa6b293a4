package es.caib.empara.feed.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;

/** A source system and the last time it was heard of. */
@Entity
@Table(name = "EMP_FEED_SOURCE")
public class FeedSource {

  @Id
  @Column(name = "SOURCE")
  private String source;

  @Column(name = "LAST_CONTACT_AT")
  private OffsetDateTime lastContactAt;

  @Column(name = "LAST_EVENT_TIME")
  private OffsetDateTime lastEventTime;

  @Column(name = "APPLIED")
  private long applied;

  @Column(name = "REJECTED")
  private long rejected;

  protected FeedSource() {}

  public String source() {
    return source;
  }

  public OffsetDateTime lastContactAt() {
    return lastContactAt;
  }

  public OffsetDateTime lastEventTime() {
    return lastEventTime;
  }

  public long applied() {
    return applied;
  }

  public long rejected() {
    return rejected;
  }
}
