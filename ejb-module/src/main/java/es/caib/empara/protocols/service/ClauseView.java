package es.caib.empara.protocols.service;

import es.caib.empara.protocols.ClauseReview;
import java.time.OffsetDateTime;
import java.util.List;

/**
 * A clause.
 *
 * @param number its place among those that are there, from 1; 0 for one that was removed
 * @param content as it was typed
 * @param html the same to be shown: paragraphs, lists, bold and italics; nothing else of it is
 *     markup
 * @param reason why it was given back; null unless it was
 * @param version as an editor has to name it
 */
public record ClauseView(
    Long id,
    String lineage,
    int number,
    String heading,
    String content,
    String html,
    List<ArticleRef> articles,
    ClauseReview review,
    String reason,
    String editedBy,
    OffsetDateTime editedAt,
    long version) {

  /** Whether it rests on no article. */
  public boolean orphan() {
    return articles.isEmpty();
  }

  /** Whether an article under it has a newer text. */
  public boolean outdated() {
    return articles.stream().anyMatch(ArticleRef::outdated);
  }

  /** The same, changed last by somebody of that name. */
  public ClauseView by(String name) {
    return new ClauseView(
        id, lineage, number, heading, content, html, articles, review, reason, name, editedAt,
        version);
  }
}
