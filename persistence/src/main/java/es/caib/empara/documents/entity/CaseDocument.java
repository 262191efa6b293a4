package es.caib.empara.documents.entity;

import es.caib.empara.documents.DocumentFormat;
import es.caib.empara.documents.DocumentKind;
import es.caib.empara.documents.DocumentOrigin;
import es.caib.empara.documents.ElaborationState;
import es.caib.empara.documents.EniMetadata;
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

/** A document of a case: what it is, whose, and the metadata by which an archive would take it. */
@Entity
@Table(name = "EMP_DOCUMENT")
@SequenceGenerator(name = "caseDocument", sequenceName = "EMP_ID_SEQ", allocationSize = 50)
public class CaseDocument {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "caseDocument")
  @Column(name = "ID")
  private Long id;

  @Column(name = "CASE_ID", updatable = false)
  private Long caseId;

  @Column(name = "ORDER_ID", updatable = false)
  private String orderId;

  @Column(name = "CONTENT_ID", updatable = false)
  private Long contentId;

  @Enumerated(EnumType.STRING)
  @Column(name = "KIND", updatable = false)
  private DocumentKind kind;

  @Column(name = "TITLE", updatable = false)
  private String title;

  @Column(name = "FILE_NAME", updatable = false)
  private String fileName;

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

  @Column(name = "SIGNATURE_TYPE", updatable = false)
  private String signatureType;

  @Column(name = "BYTE_COUNT", updatable = false)
  private int byteCount;

  /** Says with a key of ours that this content belongs to this document. */
  @Column(name = "SEAL", updatable = false)
  private String seal;

  @Column(name = "PUT_BY", updatable = false)
  private String putBy;

  @Column(name = "INSTITUTION", updatable = false)
  private String institution;

  @Column(name = "WITHDRAWN_AT")
  private OffsetDateTime withdrawnAt;

  @Column(name = "WITHDRAWN_BY")
  private String withdrawnBy;

  @Column(name = "WITHDRAWAL_REASON")
  private String withdrawalReason;

  @Version
  @Column(name = "VERSION")
  private long version;

  protected CaseDocument() {}

  /**
   * A document that is put with a case.
   *
   * @param orderId the court's id of the order that it belongs to; null for none
   * @param content already kept
   */
  public CaseDocument(
      Long caseId,
      String orderId,
      DocumentKind kind,
      String title,
      String fileName,
      EniMetadata eni,
      DocumentContent content) {
    this.caseId = Required.value("case", caseId);
    this.orderId = orderId;
    this.kind = Required.value("kind", kind);
    this.title = Required.text("title", title);
    this.fileName = Required.text("fileName", fileName);
    this.contentId = Required.value("content", content.id());
    this.byteCount = content.byteCount();
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
   * Whoever puts it signs for it.
   *
   * @param ours binds the content to this document
   */
  public CaseDocument putBy(String principal, String realm, String ours) {
    this.putBy = Required.text("putBy", principal);
    this.institution = Required.text("institution", realm);
    this.seal = Required.text("seal", ours);
    return this;
  }

  /**
   * It was put by mistake. The trace stays, the content is not given to anybody any more.
   *
   * @throws IllegalStateException when it is withdrawn already
   */
  public void withdraw(String reason, String by, OffsetDateTime at) {
    if (isWithdrawn()) {
      throw new IllegalStateException("withdrawn already");
    }
    this.withdrawalReason = Required.text("reason", reason);
    this.withdrawnBy = Required.text("withdrawnBy", by);
    this.withdrawnAt = Required.value("withdrawnAt", at);
  }

  public boolean isWithdrawn() {
    return withdrawnAt != null;
  }

  public Long id() {
    return id;
  }

  public Long caseId() {
    return caseId;
  }

  public String orderId() {
    return orderId;
  }

  public Long contentId() {
    return contentId;
  }

  public DocumentKind kind() {
    return kind;
  }

  public String title() {
    return title;
  }

  public String fileName() {
    return fileName;
  }

  public String ntiVersion() {
    return ntiVersion;
  }

  public String identifier() {
    return identifier;
  }

  public String organ() {
    return organ;
  }

  public OffsetDateTime capturedAt() {
    return capturedAt;
  }

  public DocumentOrigin origin() {
    return origin;
  }

  public ElaborationState elaboration() {
    return elaboration;
  }

  public DocumentFormat format() {
    return format;
  }

  public String ntiType() {
    return ntiType;
  }

  public String signatureType() {
    return signatureType;
  }

  public int byteCount() {
    return byteCount;
  }

  public String seal() {
    return seal;
  }

  public String putBy() {
    return putBy;
  }

  public String institution() {
    return institution;
  }

  public OffsetDateTime withdrawnAt() {
    return withdrawnAt;
  }

  public String withdrawnBy() {
    return withdrawnBy;
  }

  public String withdrawalReason() {
    return withdrawalReason;
  }
}
