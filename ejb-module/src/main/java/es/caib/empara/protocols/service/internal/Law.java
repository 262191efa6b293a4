package es.caib.empara.protocols.service.internal;

import es.caib.empara.protocols.entity.ArticleVersion;
import es.caib.empara.protocols.entity.LegalArticle;
import es.caib.empara.protocols.entity.LegalNorm;
import es.caib.empara.protocols.service.ArticleRef;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The law in memory: laws and articles in their order, the texts of each with the oldest first. */
record Law(
    List<LegalNorm> norms, List<LegalArticle> articles, Map<Long, List<ArticleVersion>> texts) {

  static Law of(List<LegalNorm> norms, List<LegalArticle> articles, List<ArticleVersion> versions) {
    return new Law(
        norms,
        articles,
        versions.stream().collect(Collectors.groupingBy(ArticleVersion::articleId)));
  }

  ArticleVersion newest(Long articleId) {
    List<ArticleVersion> all = texts.get(articleId);
    return all.get(all.size() - 1);
  }

  boolean knows(Collection<Long> articleIds) {
    return texts.keySet().containsAll(articleIds);
  }

  /** The articles under a clause, in the order of the law. */
  List<ArticleRef> refs(Collection<Tie> ties) {
    Map<Long, Tie> byArticle =
        ties.stream().collect(Collectors.toMap(Tie::articleId, Function.identity()));
    return articles.stream()
        .filter(article -> byArticle.containsKey(article.id()))
        .map(article -> ref(article, byArticle.get(article.id()).articleVersionId()))
        .toList();
  }

  /** An article by its newest text. */
  ArticleRef ref(LegalArticle article) {
    return ref(article, newest(article.id()).id());
  }

  private ArticleRef ref(LegalArticle article, Long versionId) {
    int number =
        texts.get(article.id()).stream()
            .filter(text -> text.id().equals(versionId))
            .findFirst()
            .map(ArticleVersion::number)
            .orElse(0);
    return new ArticleRef(
        article.id(),
        article.norm(),
        article.article(),
        article.isRequired(),
        number,
        number < newest(article.id()).number());
  }

  /** The required articles that are not among some. */
  List<ArticleRef> uncovered(Set<Long> covered) {
    return articles.stream()
        .filter(LegalArticle::isRequired)
        .filter(article -> !covered.contains(article.id()))
        .map(this::ref)
        .toList();
  }
}
