package es.caib.empara.protocols.service;

import es.caib.empara.protocols.ClauseReview;
import java.util.List;

/**
 * A submitted version before legal services.
 *
 * @param former the version that it is to follow; null for the first
 * @param own whether the caller has a hand in the text and so cannot review it
 */
public record ReviewView(
    Long protocolId,
    String realm,
    String code,
    String title,
    VersionBrief version,
    VersionBrief former,
    List<ClauseView> clauses,
    List<ArticleRef> uncovered,
    boolean own) {

  /** How many clauses have no answer. */
  public long pending() {
    return clauses.stream().filter(c -> c.review() == ClauseReview.PENDING).count();
  }

  /** Whether it goes back when the review ends as things stand. */
  public boolean returns() {
    return !uncovered.isEmpty()
        || clauses.stream().anyMatch(c -> c.review() == ClauseReview.RETURNED);
  }
}
