package es.caib.empara.protocols.entity;

import es.caib.empara.shared.Required;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.OffsetDateTime;

/** The text of an article from a day on. Only ever added. */
@Entity
@Table(name = "EMP_ARTICLE_VERSION")
@SequenceGenerator(name = "articleVersion", sequenceName = "EMP_ID_SEQ", allocationSize = 50)
public class ArticleVersion {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "articleVersion")
  @Column(name = "ID")
  private Long id;

  @Column(name = "ARTICLE_ID", updatable = false)
  private Long articleId;

  @Column(name = "NUMBER_OF", updatable = false)
  private int number;

  @Column(name = "IN_FORCE_FROM", updatable = false)
  private LocalDate inForceFrom;

  @Column(name = "WORDING", updatable = false)
  private String wording;

  @Column(name = "SUMMARY", updatable = false)
  private String summary;

  @Column(name = "SOURCE", updatable = false)
  private String source;

  @Column(name = "ENTERED_BY", updatable = false)
  private String enteredBy;

  @Column(name = "ENTERED_AT", updatable = false)
  private OffsetDateTime enteredAt;

  protected ArticleVersion() {}

  /**
   * What was published.
   *
   * @param wording the text in Spanish, as published
   * @param summary in Catalan, by us; null for none
   * @param source where it was published, such as BOE-A-2004-21760
   */
  public record Published(LocalDate inForceFrom, String wording, String summary, String source) {}

  /**
   * A new text, after another.
   *
   * @throws IllegalArgumentException naming the field at fault, also when the text is the same or
   *     begins before the former one
   */
  public ArticleVersion(ArticleVersion former, Published published, String by, OffsetDateTime at) {
    this.articleId = former.articleId;
    this.number = former.number + 1;
    this.inForceFrom = Required.value("inForceFrom", published.inForceFrom());
    if (former.inForceFrom != null && !inForceFrom.isAfter(former.inForceFrom)) {
      throw new IllegalArgumentException("inForceFrom: not after the former text");
    }
    this.wording = Required.text("wording", published.wording());
    if (wording.equals(former.wording)) {
      throw new IllegalArgumentException("wording: the same as before");
    }
    this.summary = published.summary();
    this.source = Required.text("source", published.source());
    this.enteredBy = Required.text("by", by);
    this.enteredAt = Required.value("at", at);
  }

  public Long id() {
    return id;
  }

  public Long articleId() {
    return articleId;
  }

  public int number() {
    return number;
  }

  /** Null where nobody has recorded it. */
  public LocalDate inForceFrom() {
    return inForceFrom;
  }

  /** As published; null where only a summary is at hand. */
  public String wording() {
    return wording;
  }

  /** Ours, in Catalan; null for none. */
  public String summary() {
    return summary;
  }

  public String source() {
    return source;
  }

  /** Null for what came with the installation. */
  public String enteredBy() {
    return enteredBy;
  }

  public OffsetDateTime enteredAt() {
    return enteredAt;
  }
}
