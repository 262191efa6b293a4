package es.caib.empara.protocols.service;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

/**
 * The law that protocols rest on.
 *
 * @param writes whether the caller enters new texts
 */
public record LawView(List<Norm> norms, boolean writes) {

  /** A law. */
  public record Norm(String code, String boeId, String title, List<Article> articles) {}

  /**
   * An article.
   *
   * @param texts newest first
   * @param resting the clauses that rest on it, as far as the caller sees them
   */
  public record Article(ArticleRef ref, String heading, List<Text> texts, List<Resting> resting) {}

  /**
   * A text of an article.
   *
   * @param inForceFrom null where nobody has recorded it
   * @param wording as published, in Spanish; null where only the summary is at hand
   * @param summary ours, in Catalan; null for none
   * @param enteredBy null for what came with the installation
   */
  public record Text(
      int number,
      LocalDate inForceFrom,
      String wording,
      String summary,
      String source,
      String enteredBy,
      OffsetDateTime enteredAt) {}

  /** A clause in force, or about to be. */
  public record Resting(
      Long protocolId,
      Long versionId,
      String realm,
      String code,
      String heading,
      boolean outdated) {}
}
