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
import java.time.OffsetDateTime;
import java.util.Comparator;

/** What the register said of an order at some moment: that it was requested, granted or denied. */
@Entity
@Table(name = "EMP_ORDER_STATEMENT")
@SequenceGenerator(name = "orderStatement", sequenceName = "EMP_ID_SEQ", allocationSize = 50)
public class OrderStatement {

  /** The order of history. */
  public static final Comparator<OrderStatement> BY_PLACE =
      Comparator.comparing((OrderStatement s) -> s.eventTime.toInstant())
          .thenComparing(s -> s.eventId);

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "orderStatement")
  @Column(name = "ID")
  private Long id;

  @Column(name = "ORDER_PK", updatable = false)
  private Long orderPk;

  @Enumerated(EnumType.STRING)
  @Column(name = "STATE", updatable = false)
  private OrderState state;

  @Column(name = "NIG", updatable = false)
  private String nig;

  @Column(name = "COURT", updatable = false)
  private String court;

  @Column(name = "PROCEDURE_REF", updatable = false)
  private String procedure;

  @Column(name = "REQUESTED_AT", updatable = false)
  private OffsetDateTime requestedAt;

  @Column(name = "ADOPTED_AT", updatable = false)
  private OffsetDateTime adoptedAt;

  @Column(name = "NOTIFIED_AT", updatable = false)
  private OffsetDateTime notifiedAt;

  @Column(name = "EVENT_TIME", updatable = false)
  private OffsetDateTime eventTime;

  @Column(name = "EVENT_ID", updatable = false)
  private String eventId;

  @Column(name = "RECEIVED_AT", updatable = false)
  private OffsetDateTime receivedAt;

  @Column(name = "STATUS_VERSION", updatable = false)
  private long statusVersion;

  /** Whether the initial load told it: when it arrived then says nothing of how long it took. */
  @Column(name = "LOADED", updatable = false)
  private boolean loaded;

  protected OrderStatement() {}

  public OrderStatement(
      ProtectionOrder order,
      OrderReport report,
      OrderState state,
      Provenance provenance,
      long statusVersion) {
    this.orderPk = Required.value("order", order.id());
    this.state = Required.value("state", state);
    this.nig = report.nig();
    this.court = report.court();
    this.procedure = report.procedure();
    this.requestedAt = report.requestedAt();
    this.adoptedAt = report.adoptedAt();
    this.notifiedAt = report.notifiedAt();
    this.eventTime = provenance.time();
    this.eventId = provenance.eventId();
    this.receivedAt = provenance.receivedAt();
    this.statusVersion = statusVersion;
    this.loaded = provenance.backfill();
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

  public boolean isLoaded() {
    return loaded;
  }
}
