package es.caib.empara.protocols.entity;

import es.caib.empara.protocols.ReopeningAnswer;
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

/** An article under a verified clause has a new text: somebody has to say whether it holds. */
@Entity
@Table(name = "EMP_CLAUSE_REOPENING")
@SequenceGenerator(name = "clauseReopening", sequenceName = "EMP_ID_SEQ", allocationSize = 50)
public class ClauseReopening {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "clauseReopening")
  @Column(name = "ID")
  private Long id;

  @Column(name = "CLAUSE_ID", updatable = false)
  private Long clauseId;

  @Column(name = "VERSION_ID", updatable = false)
  private Long versionId;

  @Column(name = "ARTICLE_ID", updatable = false)
  private Long articleId;

  @Column(name = "ARTICLE_VERSION_ID", updatable = false)
  private Long articleVersionId;

  @Column(name = "OPENED_AT", updatable = false)
  private OffsetDateTime openedAt;

  @Enumerated(EnumType.STRING)
  @Column(name = "ANSWER")
  private ReopeningAnswer answer;

  @Column(name = "REASON")
  private String reason;

  @Column(name = "ANSWERED_BY")
  private String answeredBy;

  @Column(name = "ANSWERED_AT")
  private OffsetDateTime answeredAt;

  @Version
  @Column(name = "VERSION")
  private long version;

  protected ClauseReopening() {}

  public ClauseReopening(ProtocolClause clause, ArticleVersion text, OffsetDateTime at) {
    this.clauseId = Required.value("clauseId", clause.id());
    this.versionId = clause.versionId();
    this.articleId = text.articleId();
    this.articleVersionId = Required.value("articleVersionId", text.id());
    this.openedAt = Required.value("at", at);
  }

  /**
   * The clause holds under the new text.
   *
   * @throws IllegalStateException when it is answered already
   */
  public void holds(String why, String by, OffsetDateTime at) {
    reason = Required.text("reason", why);
    end(ReopeningAnswer.HOLDS, Required.text("by", by), at);
  }

  /**
   * The next version of the protocol took the place of the clause.
   *
   * @throws IllegalStateException when it is answered already
   */
  public void replaced(OffsetDateTime at) {
    end(ReopeningAnswer.NEW_VERSION, null, at);
  }

  private void end(ReopeningAnswer said, String by, OffsetDateTime at) {
    if (!isOpen()) {
      throw new IllegalStateException("it is answered");
    }
    answer = said;
    answeredBy = by;
    answeredAt = Required.value("at", at);
  }

  public boolean isOpen() {
    return answer == null;
  }

  public Long id() {
    return id;
  }

  public Long clauseId() {
    return clauseId;
  }

  public Long versionId() {
    return versionId;
  }

  public Long articleId() {
    return articleId;
  }

  /** The new text. */
  public Long articleVersionId() {
    return articleVersionId;
  }

  public OffsetDateTime openedAt() {
    return openedAt;
  }

  /** Null while nobody has answered. */
  public ReopeningAnswer answer() {
    return answer;
  }

  /** Why the clause holds; null for any other answer. */
  public String reason() {
    return reason;
  }
}
