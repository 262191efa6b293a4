package es.caib.empara.alerts.entity;

import es.caib.empara.alerts.Severity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;

/** A rung of the ladder that an alert climbs while nobody takes it. Written by migrations only. */
@Entity
@Table(name = "EMP_ESCALATION_RUNG")
public class EscalationRung {

  @Id
  @Column(name = "ID")
  private Long id;

  @Enumerated(EnumType.STRING)
  @Column(name = "SEVERITY")
  private Severity severity;

  @Column(name = "STEP")
  private int step;

  @Column(name = "DELAY")
  private String delay;

  @Column(name = "TARGETS")
  private String targets;

  @Column(name = "CHANNELS")
  private String channels;

  @Column(name = "REPEATED")
  private boolean repeated;

  @Column(name = "VALID_FROM")
  private LocalDate validFrom;

  @Column(name = "VALID_TO")
  private LocalDate validTo;

  @Version
  @Column(name = "VERSION")
  private long version;

  protected EscalationRung() {}

  public Severity severity() {
    return severity;
  }

  public int step() {
    return step;
  }

  /** ISO 8601, or working days such as {@code 1WD} and {@code 1WD@08:00}. */
  public String delay() {
    return delay;
  }

  /** Names of {@link es.caib.empara.alerts.EscalationTarget}, by comma. */
  public String targets() {
    return targets;
  }

  /** Names of {@link es.caib.empara.alerts.Channel}, by comma. */
  public String channels() {
    return channels;
  }

  public boolean isRepeated() {
    return repeated;
  }

  public LocalDate validFrom() {
    return validFrom;
  }

  /** The last day; null while it holds. */
  public LocalDate validTo() {
    return validTo;
  }
}
