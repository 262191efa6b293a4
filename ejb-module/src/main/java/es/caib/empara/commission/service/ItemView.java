package es.caib.empara.commission.service;

import es.caib.empara.commission.ItemState;
import es.caib.empara.commission.VoteChoice;
import java.time.OffsetDateTime;
import java.util.List;

/**
 * An item of the agenda as the caller may see it.
 *
 * @param votes by name, once the vote is closed; empty while it is open
 * @param voted how many have voted while the vote is open
 * @param mine what the caller's seat has voted; null for nothing
 * @param mayVote whether the caller can vote now
 * @param dissentUntil until when the caller may add a dissenting opinion; null when she may not
 * @param resolution the number of the resolution; null for none
 */
public record ItemView(
    Long id,
    int place,
    String title,
    String explanation,
    boolean toVote,
    Long proposalId,
    Long minutesOf,
    String urgentFor,
    ItemState state,
    Tally tally,
    List<VoteView> votes,
    List<RecusalView> recusals,
    List<DissentView> dissents,
    int voted,
    VoteChoice mine,
    boolean mayVote,
    OffsetDateTime dissentUntil,
    Long resolutionId,
    String resolution,
    List<AgendaDocumentView> documents) {

  /** How the vote ended; null numbers while it has not. */
  public record Tally(
      Integer votesFor,
      Integer against,
      Integer abstained,
      boolean tied,
      OffsetDateTime decidedAt) {}
}
