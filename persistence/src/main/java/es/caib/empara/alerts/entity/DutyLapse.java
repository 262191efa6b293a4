package es.caib.empara.alerts.entity;

import es.caib.empara.alerts.ShiftKind;
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

/** A time for which nobody had accepted, of a shift or of a gap in the roster. Kept for good. */
@Entity
@Table(name = "EMP_DUTY_LAPSE")
@SequenceGenerator(name = "dutyLapse", sequenceName = "EMP_ID_SEQ", allocationSize = 50)
public class DutyLapse {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "dutyLapse")
  @Column(name = "ID")
  private Long id;

  @Column(name = "INSTITUTION_ID", updatable = false)
  private Long institutionId;

  @Enumerated(EnumType.STRING)
  @Column(name = "KIND", updatable = false)
  private ShiftKind kind;

  @Column(name = "SHIFT_ID", updatable = false)
  private Long shiftId;

  @Column(name = "SINCE", updatable = false)
  private OffsetDateTime since;

  @Column(name = "NOTICED_AT", updatable = false)
  private OffsetDateTime noticedAt;

  @Column(name = "ACCOUNTABLE", updatable = false)
  private String accountable;

  @Column(name = "MENDED_AT")
  private OffsetDateTime mendedAt;

  @Version
  @Column(name = "VERSION")
  private long version;

  protected DutyLapse() {}

  /**
   * Notices it.
   *
   * @param shiftId null for a gap
   * @param accountable who stays responsible; null when nobody is left
   */
  public DutyLapse(
      Long institutionId,
      ShiftKind kind,
      Long shiftId,
      OffsetDateTime since,
      String accountable,
      OffsetDateTime at) {
    this.institutionId = Required.value("institution", institutionId);
    this.kind = Required.value("kind", kind);
    this.shiftId = shiftId;
    this.since = Required.value("since", since);
    this.accountable = accountable;
    this.noticedAt = Required.value("at", at);
  }

  /** Somebody has accepted, or nobody is needed any more. */
  public void mend(OffsetDateTime at) {
    this.mendedAt = Required.value("at", at);
  }

  public Long id() {
    return id;
  }

  public Long institutionId() {
    return institutionId;
  }

  public ShiftKind kind() {
    return kind;
  }

  public Long shiftId() {
    return shiftId;
  }

  public OffsetDateTime since() {
    return since;
  }

  public OffsetDateTime noticedAt() {
    return noticedAt;
  }

  public String accountable() {
    return accountable;
  }

  public OffsetDateTime mendedAt() {
    return mendedAt;
  }
}
