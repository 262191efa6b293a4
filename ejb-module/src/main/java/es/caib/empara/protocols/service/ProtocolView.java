package es.caib.empara.protocols.service;

import es.caib.empara.protocols.NextStep;
import es.caib.empara.protocols.ProtocolStep;
import java.time.OffsetDateTime;
import java.util.List;

/**
 * A protocol, by one of its versions.
 *
 * @param version the one that is shown
 * @param versions those that the caller may see, newest first
 * @param uncovered required articles that no clause rests on
 * @param entries the way of the version that is shown, oldest first
 * @param readAt when the caller has read it; null when not
 * @param mayRead whether the caller is to confirm that she has
 * @param unread who has not, by name; null for whoever does not write it
 * @param readers how many are to read it
 * @param reopenings what waits for an answer
 * @param answers whether the caller may answer those
 * @param writes whether the caller writes the protocols of this body
 */
public record ProtocolView(
    Long id,
    String realm,
    String code,
    String title,
    VersionBrief version,
    List<VersionBrief> versions,
    List<ClauseView> clauses,
    List<ArticleRef> uncovered,
    List<Entry> entries,
    OffsetDateTime readAt,
    boolean mayRead,
    List<String> unread,
    int readers,
    List<ReopeningView> reopenings,
    boolean answers,
    boolean writes,
    NextStep next) {

  /** A step of a version on its way; by is null for the calendar. */
  public record Entry(ProtocolStep step, String by, OffsetDateTime at, String remark) {}

  /** The clauses that rest on nothing. */
  public List<ClauseView> orphans() {
    return clauses.stream().filter(ClauseView::orphan).toList();
  }
}
