package es.caib.empara.feed.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.OffsetDateTime;

/** What a source sent and we could not accept; kept as evidence. */
@Entity
@Table(name = "EMP_FEED_REJECTION")
@SequenceGenerator(name = "feedRejection", sequenceName = "EMP_ID_SEQ", allocationSize = 50)
public class FeedRejection {

  private static final int LONGEST_FAULT = 200;

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "feedRejection")
  @Column(name = "ID")
  private Long id;

  @Column(name = "SOURCE", updatable = false)
  private String source;

  @Column(name = "EVENT_ID", updatable = false)
  private String eventId;

  @Column(name = "TYPE", updatable = false)
  private String type;

  @Column(name = "DETAIL", updatable = false)
  private String detail;

  @Column(name = "RECEIVED_AT", updatable = false)
  private OffsetDateTime receivedAt;

  /** The field at fault, without the places in lists, so that faults of a kind count as one. */
  @Column(name = "FAULT", updatable = false)
  private String fault;

  /** The day in the islands. */
  @Column(name = "RECEIVED_ON", updatable = false)
  private LocalDate receivedOn;

  @Column(name = "CONTENT", updatable = false)
  private String content;

  protected FeedRejection() {}

  public FeedRejection(
      String source,
      String eventId,
      String type,
      String detail,
      OffsetDateTime receivedAt,
      LocalDate receivedOn,
      String content) {
    this.source = source;
    this.eventId = eventId;
    this.type = type;
    this.detail = detail;
    this.receivedAt = receivedAt;
    this.receivedOn = receivedOn;
    this.fault = fault(detail);
    this.content = content;
  }

  private static String fault(String detail) {
    String field = detail.split(": ", 2)[0].replaceAll("\\[\\d+]", "[]");
    return field.length() <= LONGEST_FAULT ? field : field.substring(0, LONGEST_FAULT);
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

  public String detail() {
    return detail;
  }

  public OffsetDateTime receivedAt() {
    return receivedAt;
  }

  public String fault() {
    return fault;
  }

  public LocalDate receivedOn() {
    return receivedOn;
  }

  public String content() {
    return content;
  }
}
