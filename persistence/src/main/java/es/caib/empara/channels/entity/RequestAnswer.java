package es.caib.empara.channels.entity;

import es.caib.empara.channels.Signature;
import es.caib.empara.shared.Required;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;

/** What was answered to a request. It is never changed. */
@Entity
@Table(name = "EMP_REQUEST_ANSWER")
@SequenceGenerator(name = "requestAnswer", sequenceName = "EMP_ID_SEQ", allocationSize = 50)
public class RequestAnswer {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "requestAnswer")
  @Column(name = "ID")
  private Long id;

  @Column(name = "REQUEST_ID", updatable = false)
  private Long requestId;

  @Column(name = "ROUND", updatable = false)
  private int round;

  @Column(name = "TEXT", updatable = false)
  private String text;

  @Column(name = "ANSWERED_BY", updatable = false)
  private String answeredBy;

  @Column(name = "INSTITUTION", updatable = false)
  private String institution;

  @Column(name = "ANSWERED_AT", updatable = false)
  private OffsetDateTime answeredAt;

  @Column(name = "STATUS_VERSION", updatable = false)
  private long statusVersion;

  protected RequestAnswer() {}

  RequestAnswer(InformationRequest request, String text, Signature by) {
    this.requestId = Required.value("requestId", request.id());
    this.round = request.round();
    this.text = Required.text("text", text);
    this.answeredBy = by.principal();
    this.institution = by.institution();
    this.answeredAt = by.at();
    this.statusVersion = by.statusVersion();
  }

  public Long id() {
    return id;
  }

  public Long requestId() {
    return requestId;
  }

  /** Of the request: 1, or 2 once it was reopened. */
  public int round() {
    return round;
  }

  public String text() {
    return text;
  }

  /** {@code user@realm}. */
  public String answeredBy() {
    return answeredBy;
  }

  /** Realm of whoever answered. */
  public String institution() {
    return institution;
  }

  public OffsetDateTime answeredAt() {
    return answeredAt;
  }

  public long statusVersion() {
    return statusVersion;
  }
}
