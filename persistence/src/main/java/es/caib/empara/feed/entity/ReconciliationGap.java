package es.caib.empara.feed.entity;

import es.caib.empara.feed.ReconciliationItem;
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

/** An order on which a snapshot and we differ. */
@Entity
@Table(name = "EMP_RECONCILIATION_GAP")
@SequenceGenerator(name = "reconciliationGap", sequenceName = "EMP_ID_SEQ", allocationSize = 50)
public class ReconciliationGap {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "reconciliationGap")
  @Column(name = "ID")
  private Long id;

  @Column(name = "REPORT_ID", updatable = false)
  private Long reportId;

  @Enumerated(EnumType.STRING)
  @Column(name = "GAP", updatable = false)
  private ReconciliationItem gap;

  @Column(name = "ORDER_ID", updatable = false)
  private String orderId;

  /** Null when the case is not known here. */
  @Column(name = "CASE_ID", updatable = false)
  private Long caseId;

  protected ReconciliationGap() {}

  public ReconciliationGap(
      Reconciliation report, ReconciliationItem gap, String orderId, Long caseId) {
    this.reportId = Required.value("report", report.id());
    this.gap = Required.value("gap", gap);
    this.orderId = Required.text("orderId", orderId);
    this.caseId = caseId;
  }

  public Long id() {
    return id;
  }

  public Long reportId() {
    return reportId;
  }

  public ReconciliationItem gap() {
    return gap;
  }

  public String orderId() {
    return orderId;
  }

  public Long caseId() {
    return caseId;
  }
}
