package es.caib.empara.orders.entity;

import es.caib.empara.cases.Provenance;
import es.caib.empara.orders.HearingReport;
import es.caib.empara.shared.Required;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;

/**
 * A hearing on an order; within 72 hours of the request it must be held (LECrim art. 544 ter.4).
 */
@Entity
@Table(name = "EMP_HEARING")
@SequenceGenerator(name = "hearing", sequenceName = "EMP_ID_SEQ", allocationSize = 50)
public class Hearing {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "hearing")
  @Column(name = "ID")
  private Long id;

  @Column(name = "ORDER_PK", updatable = false)
  private Long orderPk;

  @Column(name = "CASE_ID", updatable = false)
  private Long caseId;

  @Column(name = "HEARING_AT", updatable = false)
  private OffsetDateTime at;

  @Column(name = "COURT", updatable = false)
  private String court;

  @Column(name = "EVENT_TIME", updatable = false)
  private OffsetDateTime eventTime;

  @Column(name = "EVENT_ID", updatable = false)
  private String eventId;

  @Column(name = "RECEIVED_AT", updatable = false)
  private OffsetDateTime receivedAt;

  @Column(name = "STATUS_VERSION", updatable = false)
  private long statusVersion;

  protected Hearing() {}

  Hearing(ProtectionOrder order, HearingReport report, Provenance provenance, long statusVersion) {
    this.orderPk = Required.value("order", order.id());
    this.caseId = order.caseId();
    this.at = Required.value("at", report.at());
    this.court = Required.text("court", report.court());
    this.eventTime = provenance.time();
    this.eventId = provenance.eventId();
    this.receivedAt = provenance.receivedAt();
    this.statusVersion = statusVersion;
  }

  public Long orderPk() {
    return orderPk;
  }

  public Long caseId() {
    return caseId;
  }

  public OffsetDateTime at() {
    return at;
  }

  public String court() {
    return court;
  }

  public OffsetDateTime eventTime() {
    return eventTime;
  }
}
