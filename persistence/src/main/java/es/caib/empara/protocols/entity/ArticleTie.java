package es.caib.empara.protocols.entity;

import es.caib.empara.shared.Required;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Objects;

/** On which article a clause rests, and which text of it the clause was written against. */
@Embeddable
public class ArticleTie {

  @Column(name = "ARTICLE_ID")
  private Long articleId;

  @Column(name = "ARTICLE_VERSION_ID")
  private Long articleVersionId;

  protected ArticleTie() {}

  public ArticleTie(Long articleId, Long articleVersionId) {
    this.articleId = Required.value("articleId", articleId);
    this.articleVersionId = Required.value("articleVersionId", articleVersionId);
  }

  public Long articleId() {
    return articleId;
  }

  public Long articleVersionId() {
    return articleVersionId;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ArticleTie tie
        && articleId.equals(tie.articleId)
        && articleVersionId.equals(tie.articleVersionId);
  }

  @Override
  public int hashCode() {
    return Objects.hash(articleId, articleVersionId);
  }
}
