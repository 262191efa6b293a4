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

  @Column(name = "APPLIED")
  private long applied;

  @Column(name = "REJECTED")
  private long rejected;

  @Column(name = "HEARTBEAT_TIME")
  private OffsetDateTime heartbeatTime;

  @Column(name = "LAST_SENT_ID")
  private String lastSentId;

  @Column(name = "COUNT_24H")
  private Integer count24h;

  /** The first event that it said to have sent and that had not arrived then. */
  @Column(name = "MISSED_ID")
  private String missedId;

  @Column(name = "MISSED_SINCE")
  private OffsetDateTime missedSince;

  protected FeedSource() {}

  /**
   * What its heartbeat says; an older one than the newest says nothing any more.
   *
   * @param sentId the newest event that it says it sent; null when it does not say
   * @param sentHere whether that event has arrived
   * @param missedHere whether the one that was missed before has arrived
   */
  public void beat(
      OffsetDateTime time,
      String sentId,
      Integer count,
      boolean sentHere,
      boolean missedHere,
      OffsetDateTime now) {
    if (heartbeatTime != null && heartbeatTime.isAfter(time)) {
      return;
    }
    this.heartbeatTime = time;
    this.lastSentId = sentId;
    this.count24h = count;
    if (missedHere) {
      this.missedId = null;
      this.missedSince = null;
    }
    if (missedId == null && sentId != null && !sentHere) {
      this.missedId = sentId;
      this.missedSince = now;
    }
  }

  public String source() {
    return source;
  }

  public OffsetDateTime lastContactAt() {
    return lastContactAt;
  }

  public long applied() {
    return applied;
  }

  public long rejected() {
    return rejected;
  }

  public OffsetDateTime heartbeatTime() {
    return heartbeatTime;
  }

  public String lastSentId() {
    return lastSentId;
  }

  public Integer count24h() {
    return count24h;
  }

  public String missedId() {
    return missedId;
  }

  public OffsetDateTime missedSince() {
    return missedSince;
  }
}
