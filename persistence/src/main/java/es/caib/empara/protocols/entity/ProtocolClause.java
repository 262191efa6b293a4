package es.caib.empara.protocols.entity;

import es.caib.empara.protocols.ClauseReview;
import es.caib.empara.shared.Required;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/** A clause of a version: what it says, what it rests on, and what legal services say of it. */
@Entity
@Table(name = "EMP_PROTOCOL_CLAUSE")
@SequenceGenerator(name = "protocolClause", sequenceName = "EMP_ID_SEQ", allocationSize = 50)
public class ProtocolClause {

  public static final int HEADING_LENGTH = 200;
  public static final int CONTENT_LENGTH = 8000;

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "protocolClause")
  @Column(name = "ID")
  private Long id;

  @Column(name = "VERSION_ID", updatable = false)
  private Long versionId;

  @Column(name = "LINEAGE", updatable = false)
  private String lineage;

  @Column(name = "PLACE")
  private int place;

  @Column(name = "HEADING")
  private String heading;

  @Column(name = "CONTENT")
  private String content;

  @Column(name = "EDITED_BY")
  private String editedBy;

  @Column(name = "EDITED_AT")
  private OffsetDateTime editedAt;

  @Column(name = "REMOVED_BY")
  private String removedBy;

  @Column(name = "REMOVED_AT")
  private OffsetDateTime removedAt;

  @Enumerated(EnumType.STRING)
  @Column(name = "REVIEW")
  private ClauseReview review;

  @Column(name = "REASON")
  private String reason;

  @Column(name = "REVIEWED_BY")
  private String reviewedBy;

  @Column(name = "REVIEWED_AT")
  private OffsetDateTime reviewedAt;

  @ElementCollection(fetch = FetchType.LAZY)
  @CollectionTable(name = "EMP_CLAUSE_ARTICLE", joinColumns = @JoinColumn(name = "CLAUSE_ID"))
  private Set<ArticleTie> ties = new HashSet<>();

  @Version
  @Column(name = "VERSION")
  private long version;

  protected ProtocolClause() {}

  /** What a clause says, and on which articles it rests. */
  public record Text(String heading, String content, Collection<ArticleTie> ties) {}

  /**
   * A new clause at the end.
   *
   * @param place from 1 on
   * @throws IllegalArgumentException naming the field at fault
   */
  public ProtocolClause(Long versionId, int place, Text text, String by, OffsetDateTime at) {
    this(versionId, UUID.randomUUID().toString(), place);
    keep(text, by, at);
  }

  private ProtocolClause(Long versionId, String lineage, int place) {
    this.versionId = Required.value("versionId", versionId);
    this.lineage = lineage;
    this.place = place;
    this.review = ClauseReview.PENDING;
  }

  /** The same clause in the next version, to be reviewed anew. */
  public ProtocolClause copyTo(Long nextVersionId, int nextPlace) {
    ProtocolClause copy = new ProtocolClause(nextVersionId, lineage, nextPlace);
    copy.keep(new Text(heading, content, ties), editedBy, editedAt);
    return copy;
  }

  /**
   * Changes it; it is to be reviewed anew.
   *
   * @throws IllegalStateException when it was removed
   * @throws IllegalArgumentException naming the field at fault
   */
  public void change(Text text, String by, OffsetDateTime at) {
    requireThere();
    keep(text, by, at);
  }

  private void keep(Text text, String by, OffsetDateTime at) {
    heading = within("heading", text.heading(), HEADING_LENGTH);
    content = within("content", text.content(), CONTENT_LENGTH);
    editedBy = Required.text("by", by);
    editedAt = Required.value("at", at);
    Set<ArticleTie> wanted = new HashSet<>(text.ties());
    ties.retainAll(wanted);
    ties.addAll(wanted);
    forgetReview();
  }

  private static String within(String field, String text, int length) {
    if (Required.text(field, text).length() > length) {
      throw new IllegalArgumentException(field + ": too long");
    }
    return text.strip();
  }

  private void forgetReview() {
    review = ClauseReview.PENDING;
    reason = null;
    reviewedBy = null;
    reviewedAt = null;
  }

  /**
   * Takes it out; it can be put back.
   *
   * @throws IllegalStateException when it is out already
   */
  public void remove(String by, OffsetDateTime at) {
    requireThere();
    removedBy = Required.text("by", by);
    removedAt = Required.value("at", at);
  }

  /**
   * Puts it back, at the end.
   *
   * @throws IllegalStateException unless it is out
   */
  public void putBack(int atPlace) {
    if (!isRemoved()) {
      throw new IllegalStateException("the clause is there");
    }
    removedBy = null;
    removedAt = null;
    place = atPlace;
  }

  /** Changes places with another. */
  public void swap(ProtocolClause other) {
    int mine = place;
    place = other.place;
    other.place = mine;
  }

  /**
   * Legal services find it lawful.
   *
   * @throws IllegalStateException when it rests on nothing
   */
  public void verify(String by, OffsetDateTime at) {
    requireThere();
    if (isOrphan()) {
      throw new IllegalStateException("the clause rests on nothing");
    }
    answer(ClauseReview.VERIFIED, null, by, at);
  }

  /** Legal services give it back, and say why. */
  public void giveBack(String why, String by, OffsetDateTime at) {
    requireThere();
    answer(ClauseReview.RETURNED, Required.text("reason", why), by, at);
  }

  private void answer(ClauseReview said, String why, String by, OffsetDateTime at) {
    review = said;
    reason = why;
    reviewedBy = Required.text("by", by);
    reviewedAt = Required.value("at", at);
  }

  /**
   * It still holds under a new text of an article.
   *
   * @throws IllegalStateException when it does not rest on that article
   */
  public void restOn(Long articleId, Long articleVersionId) {
    if (!ties.removeIf(tie -> tie.articleId().equals(articleId))) {
      throw new IllegalStateException("the clause does not rest on it");
    }
    ties.add(new ArticleTie(articleId, articleVersionId));
  }

  private void requireThere() {
    if (isRemoved()) {
      throw new IllegalStateException("the clause was removed");
    }
  }

  /** Whether it rests on no article. */
  public boolean isOrphan() {
    return ties.isEmpty();
  }

  public boolean isRemoved() {
    return removedAt != null;
  }

  public Set<ArticleTie> ties() {
    return Set.copyOf(ties);
  }

  public Long id() {
    return id;
  }

  public Long versionId() {
    return versionId;
  }

  /** The same through all versions of the protocol. */
  public String lineage() {
    return lineage;
  }

  public int place() {
    return place;
  }

  public String heading() {
    return heading;
  }

  public String content() {
    return content;
  }

  public String editedBy() {
    return editedBy;
  }

  public OffsetDateTime editedAt() {
    return editedAt;
  }

  public ClauseReview review() {
    return review;
  }

  /** Why it was given back; null unless it was. */
  public String reason() {
    return reason;
  }

  /** Null while it is not reviewed. */
  public String reviewedBy() {
    return reviewedBy;
  }

  /** Null while it is not reviewed. */
  public OffsetDateTime reviewedAt() {
    return reviewedAt;
  }

  /** As an editor must have seen it. */
  public long version() {
    return version;
  }
}
