package es.caib.empara.cases.entity;

import es.caib.empara.cases.AssessmentSubtype;
import es.caib.empara.cases.CaseState;
import es.caib.empara.cases.RiskLevel;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;

/** Within what time a level must be assessed again, for the days on which the rule holds. */
@Entity
@Table(name = "EMP_REASSESSMENT_POLICY")
public class ReassessmentPolicy {

  @Id
  @Column(name = "ID")
  private Long id;

  @Enumerated(EnumType.STRING)
  @Column(name = "CASE_STATE", updatable = false)
  private CaseState caseState;

  @Enumerated(EnumType.STRING)
  @Column(name = "LEVEL", updatable = false)
  private RiskLevel level;

  @Enumerated(EnumType.STRING)
  @Column(name = "SUBTYPE", updatable = false)
  private AssessmentSubtype subtype;

  @Column(name = "MAX_INTERVAL", updatable = false)
  private String maxInterval;

  @Column(name = "VALID_FROM", updatable = false)
  private LocalDate validFrom;

  @Column(name = "VALID_TO")
  private LocalDate validTo;

  @Column(name = "LEGAL_BASIS")
  private String legalBasis;

  @Version
  @Column(name = "VERSION")
  private long version;

  protected ReassessmentPolicy() {}

  public CaseState caseState() {
    return caseState;
  }

  /** Null is any. */
  public RiskLevel level() {
    return level;
  }

  /** Null is any. */
  public AssessmentSubtype subtype() {
    return subtype;
  }

  /** ISO 8601, such as {@code PT72H} or {@code P7D}. */
  public String maxInterval() {
    return maxInterval;
  }

  public LocalDate validFrom() {
    return validFrom;
  }

  /** The last day; null while the rule holds. */
  public LocalDate validTo() {
    return validTo;
  }

  public String legalBasis() {
    return legalBasis;
  }
}
