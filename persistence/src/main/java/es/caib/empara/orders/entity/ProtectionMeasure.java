package es.caib.empara.orders.entity;

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
import jakarta.persistence.Version;
import java.time.LocalDate;

/** A measure of an order; it has a life of its own inside the order. */
@Entity
@Table(name = "EMP_PROTECTION_MEASURE")
@SequenceGenerator(name = "protectionMeasure", sequenceName = "EMP_ID_SEQ", allocationSize = 50)
public class ProtectionMeasure {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "protectionMeasure")
  @Column(name = "ID")
  private Long id;

  @Column(name = "ORDER_PK", updatable = false)
  private Long orderPk;

  @Column(name = "CASE_ID", updatable = false)
  private Long caseId;

  @Column(name = "MEASURE_ID", updatable = false)
  private String measureId;

  @Enumerated(EnumType.STRING)
  @Column(name = "KIND")
  private MeasureKind kind;

  @Enumerated(EnumType.STRING)
  @Column(name = "STATE")
  private MeasureState state;

  @Column(name = "PARAMETERS")
  private String parameters;

  @Column(name = "VALID_FROM")
  private LocalDate validFrom;

  @Column(name = "VALID_UNTIL")
  private LocalDate validUntil;

  @Column(name = "UNTIL_MILESTONE")
  private String untilMilestone;

  @Version
  @Column(name = "VERSION")
  private long version;

  protected ProtectionMeasure() {}

  public ProtectionMeasure(ProtectionOrder order, MeasureReport report) {
    this.orderPk = Required.value("order", order.id());
    this.caseId = order.caseId();
    this.measureId = Required.text("measureId", report.measureId());
    apply(report);
  }

  /** Takes what the court says now of this measure. */
  public void apply(MeasureReport report) {
    this.kind = Required.value("kind", report.kind());
    this.state = MeasureState.IN_FORCE;
    this.parameters = Required.text("parameters", report.parameters());
    this.validFrom = Required.value("validFrom", report.validFrom());
    this.validUntil = report.validUntil();
    this.untilMilestone = report.untilMilestone();
  }

  /** The order no longer carries this measure. */
  public void cancel() {
    this.state = MeasureState.CANCELLED;
  }

  public Long id() {
    return id;
  }

  public Long orderPk() {
    return orderPk;
  }

  public Long caseId() {
    return caseId;
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
}
