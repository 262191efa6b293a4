package es.caib.empara.accreditation.entity;

import es.caib.empara.accreditation.TitleKind;
import es.caib.empara.accreditation.TitleReport;
import es.caib.empara.accreditation.TitleState;
import es.caib.empara.accreditation.TitleWithdrawal;
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
import java.time.OffsetDateTime;

/** A title that the woman holds and somebody has recorded. It is never changed, only withdrawn. */
@Entity
@Table(name = "EMP_ACCREDITATION_TITLE")
@SequenceGenerator(name = "accreditationTitle", sequenceName = "EMP_ID_SEQ", allocationSize = 50)
public class AccreditationTitle {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "accreditationTitle")
  @Column(name = "ID")
  private Long id;

  @Column(name = "CASE_ID", updatable = false)
  private Long caseId;

  @Enumerated(EnumType.STRING)
  @Column(name = "KIND", updatable = false)
  private TitleKind kind;

  @Column(name = "ISSUER", updatable = false)
  private String issuer;

  @Column(name = "INSTITUTION_ID", updatable = false)
  private Long institutionId;

  @Column(name = "REFERENCE", updatable = false)
  private String reference;

  @Column(name = "ISSUED_ON", updatable = false)
  private LocalDate issuedOn;

  @Column(name = "VALID_UNTIL", updatable = false)
  private LocalDate validUntil;

  @Column(name = "RECORDED_BY", updatable = false)
  private String recordedBy;

  @Column(name = "RECORDED_REALM", updatable = false)
  private String recordedRealm;

  @Column(name = "RECORDED_AT", updatable = false)
  private OffsetDateTime recordedAt;

  @Column(name = "RELIED_ON", updatable = false)
  private long reliedOn;

  @Enumerated(EnumType.STRING)
  @Column(name = "STATE")
  private TitleState state;

  @Enumerated(EnumType.STRING)
  @Column(name = "WITHDRAWAL")
  private TitleWithdrawal withdrawal;

  @Column(name = "REMARK")
  private String remark;

  @Column(name = "WITHDRAWN_BY")
  private String withdrawnBy;

  @Column(name = "WITHDRAWN_AT")
  private OffsetDateTime withdrawnAt;

  @Version
  @Column(name = "VERSION")
  private long version;

  protected AccreditationTitle() {}

  /** A title that somebody has seen; {@code reliedOn} is the status version on the screen. */
  public AccreditationTitle(
      Long caseId,
      TitleReport report,
      String principal,
      String realm,
      long reliedOn,
      OffsetDateTime at) {
    this.caseId = Required.value("case", caseId);
    this.kind = Required.value("kind", report.kind());
    if (!kind.isRecordable()) {
      throw new IllegalArgumentException("kind: nobody records it");
    }
    this.issuer = Required.text("issuer", report.issuer());
    this.institutionId = report.institutionId();
    this.reference = report.reference();
    this.issuedOn = Required.value("issuedOn", report.issuedOn());
    this.validUntil = report.validUntil();
    if (validUntil != null && validUntil.isBefore(issuedOn)) {
      throw new IllegalArgumentException("validUntil: before it was issued");
    }
    this.recordedBy = Required.text("recordedBy", principal);
    this.recordedRealm = Required.text("recordedRealm", realm);
    this.recordedAt = Required.value("recordedAt", at);
    this.reliedOn = reliedOn;
    this.state = TitleState.HELD;
  }

  /**
   * Whether it counts on a day; its last day still does.
   *
   * @param day in the islands
   */
  public boolean standsOn(LocalDate day) {
    return state == TitleState.HELD
        && !issuedOn.isAfter(day)
        && (validUntil == null || !validUntil.isBefore(day));
  }

  /**
   * It counts no more.
   *
   * @return false when it was withdrawn before; then nothing changes
   */
  public boolean withdraw(TitleWithdrawal reason, String text, String by, OffsetDateTime at) {
    Required.value("reason", reason);
    if (reason == TitleWithdrawal.OTHER) {
      Required.text("text", text);
    }
    if (state == TitleState.WITHDRAWN) {
      return false;
    }
    state = TitleState.WITHDRAWN;
    withdrawal = reason;
    remark = text;
    withdrawnBy = Required.text("withdrawnBy", by);
    withdrawnAt = Required.value("withdrawnAt", at);
    return true;
  }

  public Long id() {
    return id;
  }

  public Long caseId() {
    return caseId;
  }

  public TitleKind kind() {
    return kind;
  }

  public String issuer() {
    return issuer;
  }

  /** The body where it is one of ours; null when it is another. */
  public Long institutionId() {
    return institutionId;
  }

  public String reference() {
    return reference;
  }

  public LocalDate issuedOn() {
    return issuedOn;
  }

  public LocalDate validUntil() {
    return validUntil;
  }

  public String recordedBy() {
    return recordedBy;
  }

  public String recordedRealm() {
    return recordedRealm;
  }

  public OffsetDateTime recordedAt() {
    return recordedAt;
  }

  public long reliedOn() {
    return reliedOn;
  }

  public TitleState state() {
    return state;
  }

  public TitleWithdrawal withdrawal() {
    return withdrawal;
  }

  public String remark() {
    return remark;
  }

  public String withdrawnBy() {
    return withdrawnBy;
  }

  public OffsetDateTime withdrawnAt() {
    return withdrawnAt;
  }
}
