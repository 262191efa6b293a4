package es.caib.empara.protocols.service;

import es.caib.empara.protocols.ClauseReview;
import java.time.OffsetDateTime;
import java.util.List;

/**
 * A version that is being written.
 *
 * @param removed clauses that were taken out and can be put back
 * @param articles that a clause can rest on
 * @param typed what the caller has typed and not kept; null for nothing
 */
public record DraftView(
    Long protocolId,
    String code,
    String title,
    VersionBrief version,
    List<ClauseView> clauses,
    List<ClauseView> removed,
    List<ArticleRef> uncovered,
    List<Choice> articles,
    Typed typed) {

  /** An article to choose. */
  public record Choice(ArticleRef article, String heading) {}

  /** What was typed. */
  public record Typed(String heading, String content, OffsetDateTime savedAt) {}

  /** The clauses that rest on nothing. */
  public List<ClauseView> orphans() {
    return clauses.stream().filter(ClauseView::orphan).toList();
  }

  /** The clauses that were given back and not mended yet. */
  public List<ClauseView> returned() {
    return clauses.stream().filter(c -> c.review() == ClauseReview.RETURNED).toList();
  }
}
