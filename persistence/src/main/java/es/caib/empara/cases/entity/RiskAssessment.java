package es.caib.empara.cases.entity;

import es.caib.empara.cases.AssessmentForm;
import es.caib.empara.cases.AssessmentReport;
import es.caib.empara.cases.RiskLevel;
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

/** A police risk assessment as it arrived. The history keeps every one, the late ones marked. */
@Entity
@Table(name = "EMP_RISK_ASSESSMENT")
@SequenceGenerator(name = "riskAssessment", sequenceName = "EMP_ID_SEQ", allocationSize = 50)
public class RiskAssessment {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "riskAssessment")
  @Column(name = "ID")
  private Long id;

  @Column(name = "CASE_ID", updatable = false)
  private Long caseId;

  @Enumerated(EnumType.STRING)
  @Column(name = "LEVEL", updatable = false)
  private RiskLevel level;

  @Enumerated(EnumType.STRING)
  @Column(name = "FORM", updatable = false)
  private AssessmentForm form;

  @Column(name = "FORM_VERSION", updatable = false)
  private String formVersion;

  @Column(name = "ASSESSED_AT", updatable = false)
  private OffsetDateTime assessedAt;

  @Column(name = "POLICE_UNIT", updatable = false)
  private String policeUnit;

  @Column(name = "JUDICIAL_MEASURES_IN_FORCE", updatable = false)
  private boolean judicialMeasuresInForce;

  @Column(name = "NEXT_DUE", updatable = false)
  private OffsetDateTime nextDue;

  @Column(name = "LATE", updatable = false)
  private boolean late;

  @Column(name = "EVENT_TIME", updatable = false)
  private OffsetDateTime eventTime;

  @Column(name = "EVENT_ID", updatable = false)
  private String eventId;

  @Column(name = "STATUS_VERSION", updatable = false)
  private long statusVersion;

  protected RiskAssessment() {}

  /** Keeps the report that led to the given change. */
  public RiskAssessment(AssessmentReport report, StatusChange change) {
    this.caseId = change.caseId();
    this.level = report.level();
    this.form = report.form();
    this.formVersion = report.formVersion();
    this.assessedAt = report.assessedAt();
    this.policeUnit = report.policeUnit();
    this.judicialMeasuresInForce = report.judicialMeasuresInForce();
    this.nextDue = report.nextAssessmentDue();
    this.late = change.isLate();
    this.eventTime = change.occurredAt();
    this.eventId = change.eventId();
    this.statusVersion = change.statusVersion();
  }

  public Long id() {
    return id;
  }

  public Long caseId() {
    return caseId;
  }

  public RiskLevel level() {
    return level;
  }

  public AssessmentForm form() {
    return form;
  }

  public String formVersion() {
    return formVersion;
  }

  public OffsetDateTime assessedAt() {
    return assessedAt;
  }

  public String policeUnit() {
    return policeUnit;
  }

  public boolean judicialMeasuresInForce() {
    return judicialMeasuresInForce;
  }

  public OffsetDateTime nextDue() {
    return nextDue;
  }

  public boolean isLate() {
    return late;
  }

  public OffsetDateTime eventTime() {
    return eventTime;
  }

  public String eventId() {
    return eventId;
  }

  public long statusVersion() {
    return statusVersion;
  }
}
