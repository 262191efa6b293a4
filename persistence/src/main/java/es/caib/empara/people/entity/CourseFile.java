package es.caib.empara.people.entity;

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
import jakarta.persistence.Version;
import java.time.OffsetDateTime;

/** A file beside the lessons of a course. */
@Entity
@Table(name = "EMP_COURSE_FILE")
@SequenceGenerator(name = "courseFile", sequenceName = "EMP_ID_SEQ", allocationSize = 50)
public class CourseFile {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "courseFile")
  @Column(name = "ID")
  private Long id;

  @Column(name = "COURSE_ID", updatable = false)
  private Long courseId;

  @Column(name = "TITLE", updatable = false)
  private String title;

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

  @Column(name = "PUT_BY", updatable = false)
  private String putBy;

  @Column(name = "PUT_AT", updatable = false)
  private OffsetDateTime putAt;

  @Column(name = "WITHDRAWN_BY")
  private String withdrawnBy;

  @Column(name = "WITHDRAWN_AT")
  private OffsetDateTime withdrawnAt;

  @Version
  @Column(name = "VERSION")
  private long version;

  protected CourseFile() {}

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

  /**
   * @throws IllegalArgumentException naming the field at fault
   */
  public CourseFile(
      Long courseId, String title, Content content, String putBy, OffsetDateTime putAt) {
    this.courseId = Required.value("courseId", courseId);
    this.title = Required.text("title", title);
    this.contentId = Required.value("contentId", content.id());
    this.fileName = Required.text("fileName", content.fileName());
    this.format = Required.value("format", content.format());
    if (content.byteCount() < 1) {
      throw new IllegalArgumentException("byteCount: nothing to keep");
    }
    this.byteCount = content.byteCount();
    this.reference = Required.text("reference", content.reference());
    this.seal = Required.text("seal", content.seal());
    this.putBy = Required.text("putBy", putBy);
    this.putAt = Required.value("putAt", putAt);
  }

  /**
   * Put by mistake: its content is not given to anybody any more.
   *
   * @throws IllegalStateException when it is withdrawn already
   */
  public void withdraw(String by, OffsetDateTime at) {
    if (isWithdrawn()) {
      throw new IllegalStateException("the file is withdrawn");
    }
    withdrawnBy = Required.text("withdrawnBy", by);
    withdrawnAt = Required.value("withdrawnAt", at);
  }

  public boolean isWithdrawn() {
    return withdrawnAt != null;
  }

  public Long id() {
    return id;
  }

  public Long courseId() {
    return courseId;
  }

  public String title() {
    return title;
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

  public String reference() {
    return reference;
  }

  public String seal() {
    return seal;
  }

  public String putBy() {
    return putBy;
  }

  public OffsetDateTime putAt() {
    return putAt;
  }

  /** Null as long as it stands. */
  public String withdrawnBy() {
    return withdrawnBy;
  }

  /** Null as long as it stands. */
  public OffsetDateTime withdrawnAt() {
    return withdrawnAt;
  }
}
