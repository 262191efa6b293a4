package es.caib.empara.channels.entity;

import es.caib.empara.documents.DocumentFormat;
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

/** A file that goes with a message or with an answer. */
@Entity
@Table(name = "EMP_COMMUNICATION_FILE")
@SequenceGenerator(name = "communicationFile", sequenceName = "EMP_ID_SEQ", allocationSize = 50)
public class CommunicationFile {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "communicationFile")
  @Column(name = "ID")
  private Long id;

  @Column(name = "CASE_ID", updatable = false)
  private Long caseId;

  @Column(name = "MESSAGE_ID", updatable = false)
  private Long messageId;

  @Column(name = "ANSWER_ID", updatable = false)
  private Long answerId;

  @Column(name = "FILE_NAME", updatable = false)
  private String fileName;

  @Enumerated(EnumType.STRING)
  @Column(name = "FORMAT", updatable = false)
  private DocumentFormat format;

  @Column(name = "BYTE_COUNT", updatable = false)
  private int byteCount;

  @Column(name = "CONTENT_ID", updatable = false)
  private Long contentId;

  @Column(name = "REFERENCE", updatable = false)
  private String reference;

  @Column(name = "SEAL", updatable = false)
  private String seal;

  protected CommunicationFile() {}

  /**
   * Where its content lies.
   *
   * @param reference to which the seal binds it
   */
  public record Content(
      Long id,
      String fileName,
      DocumentFormat format,
      int byteCount,
      String reference,
      String seal) {}

  private CommunicationFile(Long caseId, Content content) {
    this.caseId = Required.value("caseId", caseId);
    this.contentId = Required.value("contentId", content.id());
    this.fileName = Required.text("fileName", content.fileName());
    this.format = Required.value("format", content.format());
    if (content.byteCount() < 1) {
      throw new IllegalArgumentException("byteCount: nothing to keep");
    }
    this.byteCount = content.byteCount();
    this.reference = Required.text("reference", content.reference());
    this.seal = Required.text("seal", content.seal());
  }

  public static CommunicationFile of(Long caseId, ThreadMessage message, Content content) {
    CommunicationFile file = new CommunicationFile(caseId, content);
    file.messageId = Required.value("messageId", message.id());
    return file;
  }

  public static CommunicationFile of(Long caseId, RequestAnswer answer, Content content) {
    CommunicationFile file = new CommunicationFile(caseId, content);
    file.answerId = Required.value("answerId", answer.id());
    return file;
  }

  public Long id() {
    return id;
  }

  public Long caseId() {
    return caseId;
  }

  /** Null when it goes with an answer. */
  public Long messageId() {
    return messageId;
  }

  /** Null when it goes with a message. */
  public Long answerId() {
    return answerId;
  }

  public String fileName() {
    return fileName;
  }

  public DocumentFormat format() {
    return format;
  }

  public int byteCount() {
    return byteCount;
  }

  public Long contentId() {
    return contentId;
  }

  /** To which the seal binds it. */
  public String reference() {
    return reference;
  }

  public String seal() {
    return seal;
  }
}
