package es.caib.empara.orders.entity;

import es.caib.empara.cases.Provenance;
import es.caib.empara.orders.OrderReport;
import es.caib.empara.orders.OrderState;
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

/** A protection order (LECrim art. 544 ter) as the court's register sent it. */
@Entity
@Table(name = "EMP_PROTECTION_ORDER")
@SequenceGenerator(name = "protectionOrder", sequenceName = "EMP_ID_SEQ", allocationSize = 50)
public class ProtectionOrder {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "protectionOrder")
  @Column(name = "ID")
  private Long id;

  @Column(name = "ORDER_ID", updatable = false)
  private String orderId;

  @Column(name = "CASE_ID", updatable = false)
  private Long caseId;

  @Enumerated(EnumType.STRING)
  @Column(name = "STATE")
  private OrderState state;

  @Column(name = "NIG")
  private String nig;

  @Column(name = "COURT")
  private String court;

  @Column(name = "PROCEDURE_REF")
  private String procedure;

  @Column(name = "REQUESTED_AT")
  private OffsetDateTime requestedAt;

  @Column(name = "ADOPTED_AT")
  private OffsetDateTime adoptedAt;

  @Column(name = "NOTIFIED_AT")
  private OffsetDateTime notifiedAt;

  @Column(name = "EVENT_TIME")
  private OffsetDateTime eventTime;

  @Column(name = "EVENT_ID")
  private String eventId;

  @Column(name = "RECEIVED_AT")
  private OffsetDateTime receivedAt;

  @Version
  @Column(name = "VERSION")
  private long version;

  protected ProtectionOrder() {}

  public ProtectionOrder(Long caseId, OrderReport report, OrderState state, Provenance provenance) {
    this.orderId = Required.text("orderId", report.orderId());
    this.caseId = Required.value("caseId", caseId);
    apply(report, state, provenance);
  }

  /** Takes a newer report of the same order; an older one changes nothing. */
  public boolean update(OrderReport report, OrderState newState, Provenance provenance) {
    if (!provenance.isAfter(eventTime, eventId)) {
      return false;
    }
    apply(report, newState, provenance);
    return true;
  }

  private void apply(OrderReport report, OrderState newState, Provenance provenance) {
    this.state = newState;
    this.nig = Required.text("nig", report.nig());
    this.court = Required.text("court", report.court());
    this.procedure = report.procedure();
    this.requestedAt = report.requestedAt();
    this.adoptedAt = report.adoptedAt();
    this.notifiedAt = report.notifiedAt();
    this.eventTime = provenance.time();
    this.eventId = provenance.eventId();
    this.receivedAt = provenance.receivedAt();
  }

  public Long id() {
    return id;
  }

  public String orderId() {
    return orderId;
  }

  public Long caseId() {
    return caseId;
  }

  public OrderState state() {
    return state;
  }

  public String nig() {
    return nig;
  }

  public String court() {
    return court;
  }

  public String procedure() {
    return procedure;
  }

  public OffsetDateTime requestedAt() {
    return requestedAt;
  }

  public OffsetDateTime adoptedAt() {
    return adoptedAt;
  }

  public OffsetDateTime notifiedAt() {
    return notifiedAt;
  }

  public OffsetDateTime eventTime() {
    return eventTime;
  }

  public String eventId() {
    return eventId;
  }

  public OffsetDateTime receivedAt() {
    return receivedAt;
  }
}
