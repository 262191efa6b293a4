package es.caib.empara.orders.entity;

import es.caib.empara.cases.Provenance;
import es.caib.empara.orders.MeasureChange;
import es.caib.empara.orders.MeasureKind;
import es.caib.empara.orders.MeasureReport;
import es.caib.empara.orders.MeasureState;
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
import java.time.LocalDate;
import java.time.OffsetDateTime;

/**
 * What the register said of one measure at some moment: the whole of it within a statement of its
 * order, or a change that gives only what changes.
 */
@Entity
@Table(name = "EMP_MEASURE_STATEMENT")
@SequenceGenerator(name = "measureStatement", sequenceName = "EMP_ID_SEQ", allocationSize = 50)
public class MeasureStatement {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "measureStatement")
  @Column(name = "ID")
  private Long id;

  @Column(name = "ORDER_PK", updatable = false)
  private Long orderPk;

  @Column(name = "MEASURE_ID", updatable = false)
  private String measureId;

  @Enumerated(EnumType.STRING)
  @Column(name = "KIND", updatable = false)
  private MeasureKind kind;

  @Enumerated(EnumType.STRING)
  @Column(name = "STATE", updatable = false)
  private MeasureState state;

  @Column(name = "PARAMETERS", updatable = false)
  private String parameters;

  @Column(name = "VALID_FROM", updatable = false)
  private LocalDate validFrom;

  @Column(name = "VALID_UNTIL", updatable = false)
  private LocalDate validUntil;

  @Column(name = "UNTIL_MILESTONE", updatable = false)
  private String untilMilestone;

  @Column(name = "EVENT_TIME", updatable = false)
  private OffsetDateTime eventTime;

  @Column(name = "EVENT_ID", updatable = false)
  private String eventId;

  @Column(name = "RECEIVED_AT", updatable = false)
  private OffsetDateTime receivedAt;

  @Column(name = "STATUS_VERSION", updatable = false)
  private long statusVersion;

  protected MeasureStatement() {}

  /** The whole of a measure, as the order states it. */
  public MeasureStatement(
      ProtectionOrder order,
      MeasureReport report,
      MeasureState state,
      Provenance provenance,
      long statusVersion) {
    this(order, report.measureId(), state, provenance, statusVersion);
    this.kind = Required.value("kind", report.kind());
    this.parameters = Required.text("parameters", report.parameters());
    this.validFrom = Required.value("validFrom", report.validFrom());
    this.validUntil = report.validUntil();
    this.untilMilestone = report.untilMilestone();
  }

  /** What changes. */
  public MeasureStatement(
      ProtectionOrder order, MeasureChange change, Provenance provenance, long statusVersion) {
    this(order, change.measureId(), change.state(), provenance, statusVersion);
    this.parameters = change.parameters();
    this.validUntil = change.validUntil();
  }

  private MeasureStatement(
      ProtectionOrder order,
      String measureId,
      MeasureState state,
      Provenance provenance,
      long statusVersion) {
    this.orderPk = Required.value("order", order.id());
    this.measureId = Required.text("measureId", measureId);
    this.state = Required.value("state", state);
    this.eventTime = provenance.time();
    this.eventId = provenance.eventId();
    this.receivedAt = provenance.receivedAt();
    this.statusVersion = statusVersion;
  }

  /** Whether it only says what changes. */
  public boolean isChange() {
    return kind == null;
  }

  public String measureId() {
    return measureId;
  }

  public MeasureKind kind() {
    return kind;
  }

  public MeasureState state() {
    return state;
  }

  public String parameters() {
    return parameters;
  }

  public LocalDate validFrom() {
    return validFrom;
  }

  public LocalDate validUntil() {
    return validUntil;
  }

  public String untilMilestone() {
    return untilMilestone;
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
