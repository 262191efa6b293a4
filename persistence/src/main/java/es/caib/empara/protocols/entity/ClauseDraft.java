package es.caib.empara.protocols.entity;

import es.caib.empara.shared.Required;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.OffsetDateTime;

/** What somebody has typed of a clause and not kept yet. */
@Entity
@Table(name = "EMP_CLAUSE_DRAFT")
@SequenceGenerator(name = "clauseDraft", sequenceName = "EMP_ID_SEQ", allocationSize = 50)
public class ClauseDraft {

  /** Stands for a clause that is not there yet. */
  public static final long NEW_CLAUSE = 0;

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "clauseDraft")
  @Column(name = "ID")
  private Long id;

  @Column(name = "VERSION_ID", updatable = false)
  private Long versionId;

  @Column(name = "CLAUSE_ID", updatable = false)
  private long clauseId;

  @Column(name = "PRINCIPAL", updatable = false)
  private String principal;

  @Column(name = "HEADING")
  private String heading;

  @Column(name = "CONTENT")
  private String content;

  @Column(name = "SAVED_AT")
  private OffsetDateTime savedAt;

  @Version
  @Column(name = "VERSION")
  private long version;

  protected ClauseDraft() {}

  /**
   * @param clauseId {@link #NEW_CLAUSE} for one that is not there yet
   */
  public ClauseDraft(Long versionId, long clauseId, String principal) {
    this.versionId = Required.value("versionId", versionId);
    this.clauseId = clauseId;
    this.principal = Required.text("principal", principal);
  }

  /** What is typed by now; both may be null. */
  public void keep(String typedHeading, String typedContent, OffsetDateTime at) {
    heading = typedHeading;
    content = typedContent;
    savedAt = Required.value("at", at);
  }

  public String heading() {
    return heading;
  }

  public String content() {
    return content;
  }

  public OffsetDateTime savedAt() {
    return savedAt;
  }
}
