package es.caib.empara.commission.entity;

import es.caib.empara.commission.PaperKind;
import es.caib.empara.commission.PaperLanguage;
import es.caib.empara.commission.PaperStanding;
import es.caib.empara.documents.DocumentFormat;
import es.caib.empara.documents.DocumentOrigin;
import es.caib.empara.documents.ElaborationState;
import es.caib.empara.documents.EniMetadata;
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

/**
 * A paper that the Commission has given out in one language, with the code by which anybody checks
 * it and the minimum metadata of an electronic document (NTI de Documento electrónico).
 */
@Entity
@Table(name = "EMP_COMMISSION_PAPER")
@SequenceGenerator(name = "commissionPaper", sequenceName = "EMP_ID_SEQ", allocationSize = 50)
public class CommissionPaper {

  /** The paper is proved by its code. */
  public static final String BY_CODE = "TF01";

  /** The file bears a PAdES signature. */
  public static final String BY_SIGNATURE = "TF06";

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "commissionPaper")
  @Column(name = "ID")
  private Long id;

  @Enumerated(EnumType.STRING)
  @Column(name = "KIND", updatable = false)
  private PaperKind kind;

  @Column(name = "MINUTES_ID", updatable = false)
  private Long minutesId;

  @Column(name = "CERTIFICATE_ID", updatable = false)
  private Long certificateId;

  @Enumerated(EnumType.STRING)
  @Column(name = "LANGUAGE", updatable = false)
  private PaperLanguage language;

  @Column(name = "SESSION_NUMBER", updatable = false)
  private String sessionNumber;

  @Column(name = "SESSION_DAY", updatable = false)
  private LocalDate sessionDay;

  @Column(name = "CODE", updatable = false)
  private String code;

  @Column(name = "SHA256")
  private String sha256;

  @Column(name = "SUPERSEDED_AT")
  private OffsetDateTime supersededAt;

  @Column(name = "NTI_VERSION", updatable = false)
  private String ntiVersion;

  @Column(name = "IDENTIFIER", updatable = false)
  private String identifier;

  @Column(name = "ORGAN", updatable = false)
  private String organ;

  @Column(name = "CAPTURED_AT", updatable = false)
  private OffsetDateTime capturedAt;

  @Enumerated(EnumType.STRING)
  @Column(name = "ORIGIN", updatable = false)
  private DocumentOrigin origin;

  @Enumerated(EnumType.STRING)
  @Column(name = "ELABORATION", updatable = false)
  private ElaborationState elaboration;

  @Enumerated(EnumType.STRING)
  @Column(name = "FORMAT", updatable = false)
  private DocumentFormat format;

  @Column(name = "NTI_TYPE", updatable = false)
  private String ntiType;

  @Column(name = "SIGNATURE_TYPE")
  private String signatureType;

  @Version
  @Column(name = "VERSION")
  private long version;

  protected CommissionPaper() {}

  /**
   * A paper whose file has been made.
   *
   * @param about the minutes, and the certificate unless the paper is the minutes themselves
   * @param sha256 of the file, 64 hexadecimal digits
   */
  public CommissionPaper(
      PaperKind kind,
      About about,
      PaperLanguage language,
      VerificationCode code,
      String sha256,
      EniMetadata eni) {
    if ((kind == PaperKind.CERTIFICATE) != (about.certificateId() != null)) {
      throw new IllegalArgumentException("kind: not that of the paper");
    }
    this.kind = kind;
    this.minutesId = Required.value("minutes", about.minutesId());
    this.certificateId = about.certificateId();
    this.sessionNumber = Required.text("sessionNumber", about.sessionNumber());
    this.sessionDay = Required.value("sessionDay", about.sessionDay());
    this.language = Required.value("language", language);
    this.code = Required.value("code", code).text();
    this.sha256 = Required.text("sha256", sha256);
    this.ntiVersion = EniMetadata.NTI_VERSION;
    this.identifier = eni.identifier();
    this.organ = eni.organ();
    this.capturedAt = eni.capturedAt();
    this.origin = eni.origin();
    this.elaboration = eni.elaboration();
    this.format = eni.format();
    this.ntiType = eni.ntiType();
    this.signatureType = eni.signatureType();
  }

  /**
   * What a paper is about.
   *
   * @param certificateId null for minutes
   */
  public record About(
      Long minutesId, Long certificateId, String sessionNumber, LocalDate sessionDay) {}

  /**
   * Its file bears a signature from now on.
   *
   * @param sum SHA-256 of the signed file
   * @throws IllegalStateException when it is signed or superseded
   */
  public void sign(String sum) {
    if (isSigned() || supersededAt != null) {
      throw new IllegalStateException("paper: not to be signed");
    }
    sha256 = Required.text("sha256", sum);
    signatureType = BY_SIGNATURE;
  }

  /** Another paper says what this one said; whoever was first stays. */
  public void supersede(OffsetDateTime at) {
    Required.value("supersededAt", at);
    if (supersededAt == null) {
      supersededAt = at;
    }
  }

  public PaperStanding standing() {
    if (supersededAt != null) {
      return PaperStanding.SUPERSEDED;
    }
    return kind == PaperKind.MINUTES_SENT ? PaperStanding.PENDING : PaperStanding.VALID;
  }

  public boolean isSigned() {
    return BY_SIGNATURE.equals(signatureType);
  }

  public Long id() {
    return id;
  }

  public PaperKind kind() {
    return kind;
  }

  public Long minutesId() {
    return minutesId;
  }

  /** Null for minutes. */
  public Long certificateId() {
    return certificateId;
  }

  public PaperLanguage language() {
    return language;
  }

  public String sessionNumber() {
    return sessionNumber;
  }

  public LocalDate sessionDay() {
    return sessionDay;
  }

  public VerificationCode code() {
    return new VerificationCode(code);
  }

  /** Of the file as it is now. */
  public String sha256() {
    return sha256;
  }

  /** The minimum metadata. */
  public EniMetadata eni() {
    return new EniMetadata(
        identifier, organ, capturedAt, origin, elaboration, format, ntiType, signatureType);
  }

  public String ntiVersion() {
    return ntiVersion;
  }
}
