package es.caib.empara.orders.entity;

import es.caib.empara.orders.BreachRecipient;
import es.caib.empara.orders.BreachTeller;
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

/** That a breach which was told here was reported, as LECrim art. 544 ter.2 demands at once. */
@Entity
@Table(name = "EMP_BREACH_REPORT")
@SequenceGenerator(name = "breachNotice", sequenceName = "EMP_ID_SEQ", allocationSize = 50)
public class BreachNotice {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "breachNotice")
  @Column(name = "ID")
  private Long id;

  @Column(name = "CASE_ID", updatable = false)
  private Long caseId;

  @Column(name = "INCIDENT_ID", updatable = false)
  private String incidentId;

  @Enumerated(EnumType.STRING)
  @Column(name = "TOLD_BY", updatable = false)
  private BreachTeller toldBy;

  @Enumerated(EnumType.STRING)
  @Column(name = "REPORTED_TO", updatable = false)
  private BreachRecipient reportedTo;

  @Column(name = "REPORTED_AT", updatable = false)
  private OffsetDateTime reportedAt;

  @Column(name = "REFERENCE", updatable = false)
  private String reference;

  @Column(name = "PRINCIPAL", updatable = false)
  private String principal;

  @Column(name = "INSTITUTION", updatable = false)
  private String institution;

  @Column(name = "RECORDED_AT", updatable = false)
  private OffsetDateTime recordedAt;

  protected BreachNotice() {}

  /**
   * What was done with what somebody told.
   *
   * @param reportedAt null as long as it was reported to nobody
   * @param reference of the report, such as the number of the police's; null when there is none
   * @param institution realm of the person who recorded it
   */
  public BreachNotice(
      Long caseId,
      String incidentId,
      BreachTeller toldBy,
      BreachRecipient reportedTo,
      OffsetDateTime reportedAt,
      String reference,
      String principal,
      String institution,
      OffsetDateTime recordedAt) {
    this.caseId = Required.value("caseId", caseId);
    this.incidentId = Required.text("incidentId", incidentId);
    this.toldBy = Required.value("toldBy", toldBy);
    this.reportedTo = Required.value("reportedTo", reportedTo);
    if (reportedTo != BreachRecipient.NOBODY) {
      Required.value("reportedAt", reportedAt);
    }
    this.reportedAt = reportedTo == BreachRecipient.NOBODY ? null : reportedAt;
    this.reference = reference;
    this.principal = Required.text("principal", principal);
    this.institution = Required.text("institution", institution);
    this.recordedAt = Required.value("recordedAt", recordedAt);
  }

  public Long id() {
    return id;
  }

  public Long caseId() {
    return caseId;
  }

  public String incidentId() {
    return incidentId;
  }

  public BreachTeller toldBy() {
    return toldBy;
  }

  public BreachRecipient reportedTo() {
    return reportedTo;
  }

  public OffsetDateTime reportedAt() {
    return reportedAt;
  }

  public String reference() {
    return reference;
  }

  public String principal() {
    return principal;
  }

  public String institution() {
    return institution;
  }

  public OffsetDateTime recordedAt() {
    return recordedAt;
  }
}
