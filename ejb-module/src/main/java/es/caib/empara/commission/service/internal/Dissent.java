package es.caib.empara.commission.service.internal;

import es.caib.empara.commission.ItemState;
import es.caib.empara.commission.VoteChoice;
import es.caib.empara.commission.VotePhase;
import es.caib.empara.commission.entity.AgendaItem;
import es.caib.empara.commission.entity.Vote;
import java.util.List;

/** Who may dissent from what was decided (Ley 40/2015 art. 19.5). */
final class Dissent {

  private Dissent() {}

  /** Whoever voted otherwise, or abstained. */
  static boolean isOpenTo(AgendaItem item, List<Vote> votes, String principal) {
    VoteChoice prevailing = item.state() == ItemState.ADOPTED ? VoteChoice.FOR : VoteChoice.AGAINST;
    return votes.stream()
        .filter(vote -> vote.itemId().equals(item.id()) && vote.phase() == VotePhase.SUBSTANCE)
        .anyMatch(vote -> vote.principal().equals(principal) && vote.choice() != prevailing);
  }
}
