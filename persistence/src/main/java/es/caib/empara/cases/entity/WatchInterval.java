package es.caib.empara.cases.entity;

import es.caib.empara.cases.IntervalKind;
import es.caib.empara.cases.RiskLevel;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;

/** How long something may last at a level before people must hear of it. */
@Entity
@Table(name = "EMP_INTERVAL")
public class WatchInterval {

  @Id
  @Column(name = "ID")
  private Long id;

  @Enumerated(EnumType.STRING)
  @Column(name = "KIND", updatable = false)
  private IntervalKind kind;

  @Enumerated(EnumType.STRING)
  @Column(name = "LEVEL", updatable = false)
  private RiskLevel level;

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

  protected WatchInterval() {}

  public IntervalKind kind() {
    return kind;
  }

  /** Null is a case without an assessment. */
  public RiskLevel level() {
    return level;
  }

  /** ISO 8601, such as {@code P7D}. */
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
