package es.caib.empara.protocols.service.internal;

import es.caib.empara.protocols.entity.ArticleVersion;
import es.caib.empara.protocols.entity.LegalArticle;
import es.caib.empara.protocols.entity.LegalNorm;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Laws, articles and their texts. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class LawRepository {

  @PersistenceContext(unitName = "empara")
  private EntityManager em;

  /** Changes whenever a text is added. */
  String stamp() {
    Object[] row =
        em.createQuery("select count(a), sum(a.version) from LegalArticle a", Object[].class)
            .getSingleResult();
    return row[0] + "-" + row[1];
  }

  Law all() {
    return Law.of(
        em.createQuery("select n from LegalNorm n order by n.place", LegalNorm.class)
            .getResultList(),
        em.createQuery("select a from LegalArticle a order by a.place", LegalArticle.class)
            .getResultList(),
        em.createQuery(
                "select v from ArticleVersion v order by v.articleId, v.number",
                ArticleVersion.class)
            .getResultList());
  }

  /** The article, held until the commit; its version rises. */
  Optional<LegalArticle> held(Long id) {
    return Optional.ofNullable(
        em.find(LegalArticle.class, id, LockModeType.PESSIMISTIC_FORCE_INCREMENT));
  }

  /**
   * The numbers of the newest texts of some articles, which stay the newest until the commit: who
   * enters another waits.
   */
  Map<Long, Integer> heldNewest(Set<Long> articleIds) {
    em.createQuery(
            "select a from LegalArticle a where a.id in :ids order by a.id", LegalArticle.class)
        .setParameter("ids", articleIds)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultList();
    return em.createQuery(
            "select v.articleId, max(v.number) from ArticleVersion v where v.articleId in :ids"
                + " group by v.articleId",
            Object[].class)
        .setParameter("ids", articleIds)
        .getResultStream()
        .collect(Collectors.toMap(row -> (Long) row[0], row -> ((Number) row[1]).intValue()));
  }

  ArticleVersion newest(Long articleId) {
    return em.createQuery(
            "select v from ArticleVersion v where v.articleId = :article order by v.number desc",
            ArticleVersion.class)
        .setParameter("article", articleId)
        .setMaxResults(1)
        .getSingleResult();
  }

  ArticleVersion add(ArticleVersion text) {
    em.persist(text);
    em.flush();
    return text;
  }
}
