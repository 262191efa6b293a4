package es.caib.empara.accreditation.entity;

import es.caib.empara.accreditation.CertificateLanguage;
import es.caib.empara.accreditation.CertificateReport;
import es.caib.empara.accreditation.CertificateStanding;
import es.caib.empara.accreditation.CertifiedTitle;
import es.caib.empara.accreditation.RevocationReason;
import es.caib.empara.shared.Required;
import es.caib.empara.shared.VerificationCode;
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
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/**
 * What an institution has certified, frozen: which titles, on which day, in which file. It names
 * nobody; who looks it up by its code learns whether it holds, not whom it is about.
 */
@Entity
@Table(name = "EMP_ACCREDITATION_CERTIFICATE")
@SequenceGenerator(
    name = "accreditationCertificate",
    sequenceName = "EMP_ID_SEQ",
    allocationSize = 50)
public class AccreditationCertificate {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "accreditationCertificate")
  @Column(name = "ID")
  private Long id;

  @Column(name = "CODE", updatable = false)
  private String code;

  @Column(name = "CASE_ID", updatable = false)
  private Long caseId;

  @Enumerated(EnumType.STRING)
  @Column(name = "LANGUAGE", updatable = false)
  private CertificateLanguage language;

  @Column(name = "CONTENT", updatable = false)
  private String content;

  @Column(name = "INITIALS", updatable = false)
  private String initials;

  @Column(name = "INSTITUTION_ID", updatable = false)
  private Long institutionId;

  @Column(name = "INSTITUTION_NAME", updatable = false)
  private String institutionName;

  @Column(name = "ISSUED_REALM", updatable = false)
  private String issuedRealm;

  @Column(name = "ISSUED_BY", updatable = false)
  private String issuedBy;

  @Column(name = "ISSUED_AT", updatable = false)
  private OffsetDateTime issuedAt;

  @Column(name = "VALID_UNTIL", updatable = false)
  private LocalDate validUntil;

  @Column(name = "RELIED_ON", updatable = false)
  private long reliedOn;

  @Column(name = "SHA256", updatable = false)
  private String sha256;

  @Enumerated(EnumType.STRING)
  @Column(name = "REVOCATION")
  private RevocationReason revocation;

  @Column(name = "REMARK")
  private String remark;

  @Column(name = "REVOKED_BY")
  private String revokedBy;

  @Column(name = "REVOKED_AT")
  private OffsetDateTime revokedAt;

  @Version
  @Column(name = "VERSION")
  private long version;

  protected AccreditationCertificate() {}

  /**
   * A certificate whose file has been made.
   *
   * @param sha256 of the file, 64 hexadecimal digits
   */
  public AccreditationCertificate(CertificateReport report, String sha256) {
    if (report.titles().isEmpty()) {
      throw new IllegalArgumentException("titles: none to certify");
    }
    this.code = Required.value("code", report.code()).text();
    this.caseId = Required.value("case", report.caseId());
    this.language = Required.value("language", report.language());
    this.content = TitlesJson.write(report.titles());
    this.initials = Required.text("initials", report.initials());
    this.institutionId = Required.value("institution", report.institutionId());
    this.institutionName = Required.text("institutionName", report.institutionName());
    this.issuedRealm = Required.text("realm", report.realm());
    this.issuedBy = Required.text("issuedBy", report.principal());
    this.issuedAt = Required.value("issuedAt", report.at());
    this.validUntil = lastDay(report.titles());
    this.reliedOn = report.reliedOn();
    this.sha256 = Required.text("sha256", sha256);
  }

  /** The last day on which any of its titles is held; null when one has no end. */
  public static LocalDate lastDay(List<CertifiedTitle> titles) {
    return titles.stream().anyMatch(title -> title.validUntil() == null)
        ? null
        : titles.stream()
            .map(CertifiedTitle::validUntil)
            .max(Comparator.naturalOrder())
            .orElse(null);
  }

  /**
   * Whether it may be relied on.
   *
   * @param today in the islands
   * @param stands whether a title that it names is held today
   */
  public CertificateStanding standing(LocalDate today, Predicate<CertifiedTitle> stands) {
    if (revokedAt != null) {
      return CertificateStanding.REVOKED;
    }
    if (validUntil != null && validUntil.isBefore(today)) {
      return CertificateStanding.EXPIRED;
    }
    boolean asItSays =
        titles().stream().filter(title -> title.isSaidToStandOn(today)).allMatch(stands);
    return asItSays ? CertificateStanding.VALID : CertificateStanding.OVERTAKEN;
  }

  /**
   * It holds no more, whatever its dates say.
   *
   * @return false when it was revoked before; then nothing changes
   */
  public boolean revoke(RevocationReason reason, String text, String by, OffsetDateTime at) {
    Required.value("reason", reason);
    if (reason == RevocationReason.OTHER) {
      Required.text("text", text);
    }
    if (revokedAt != null) {
      return false;
    }
    revocation = reason;
    remark = text;
    revokedBy = Required.text("revokedBy", by);
    revokedAt = Required.value("revokedAt", at);
    return true;
  }

  /** What it certifies, in the order in which it says so. */
  public List<CertifiedTitle> titles() {
    return TitlesJson.read(content);
  }

  public Long id() {
    return id;
  }

  public VerificationCode code() {
    return new VerificationCode(code);
  }

  public Long caseId() {
    return caseId;
  }

  public CertificateLanguage language() {
    return language;
  }

  public String initials() {
    return initials;
  }

  public Long institutionId() {
    return institutionId;
  }

  /** As it was called when it issued the certificate. */
  public String institutionName() {
    return institutionName;
  }

  public String issuedRealm() {
    return issuedRealm;
  }

  public String issuedBy() {
    return issuedBy;
  }

  public OffsetDateTime issuedAt() {
    return issuedAt;
  }

  public LocalDate validUntil() {
    return validUntil;
  }

  public long reliedOn() {
    return reliedOn;
  }

  public String sha256() {
    return sha256;
  }

  public RevocationReason revocation() {
    return revocation;
  }

  public String remark() {
    return remark;
  }

  public String revokedBy() {
    return revokedBy;
  }

  public OffsetDateTime revokedAt() {
    return revokedAt;
  }
}
