package es.caib.empara.commission.entity;

import es.caib.empara.shared.Required;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;

/** What the minutes of a session said at one time; never changed. */
@Entity
@Table(name = "EMP_MINUTES_EDITION")
@SequenceGenerator(name = "minutesEdition", sequenceName = "EMP_ID_SEQ", allocationSize = 50)
public class MinutesEdition {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "minutesEdition")
  @Column(name = "ID")
  private Long id;

  @Column(name = "MINUTES_ID", updatable = false)
  private Long minutesId;

  @Column(name = "NUMBER", updatable = false)
  private int number;

  @Column(name = "CONTENT", updatable = false)
  private String content;

  @Column(name = "REASON", updatable = false)
  private String reason;

  @Column(name = "WRITTEN_BY", updatable = false)
  private String writtenBy;

  @Column(name = "WRITTEN_AT", updatable = false)
  private OffsetDateTime writtenAt;

  protected MinutesEdition() {}

  /**
   * The present edition of minutes.
   *
   * @param reason of a correction; null when there is none to give
   */
  public MinutesEdition(
      Minutes minutes, String content, String reason, String writtenBy, OffsetDateTime writtenAt) {
    this.minutesId = Required.value("minutes", minutes.id());
    this.number = minutes.edition();
    this.content = Required.text("content", content);
    this.reason = reason;
    this.writtenBy = Required.text("writtenBy", writtenBy);
    this.writtenAt = Required.value("writtenAt", writtenAt);
  }

  public int number() {
    return number;
  }

  /** As JSON. */
  public String content() {
    return content;
  }

  public String reason() {
    return reason;
  }

  public String writtenBy() {
    return writtenBy;
  }

  public OffsetDateTime writtenAt() {
    return writtenAt;
  }
}
