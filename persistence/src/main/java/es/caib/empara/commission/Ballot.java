package es.caib.empara.commission;

/**
 * The count of a vote: the majority of the votes cast decides (Ley 40/2015 art. 17.5). Whoever
 * abstains is not counted.
 *
 * @param chair what the chair voted; null when the chair did not
 */
public record Ballot(int votesFor, int against, int abstained, VoteChoice chair) {

  /**
   * @param castingVote whether the chair decides a tie
   */
  public VoteOutcome outcome(boolean castingVote) {
    if (votesFor != against) {
      return votesFor > against ? VoteOutcome.ADOPTED : VoteOutcome.REJECTED;
    }
    if (castingVote && votesFor > 0 && chair == VoteChoice.FOR) {
      return VoteOutcome.ADOPTED;
    }
    if (castingVote && votesFor > 0 && chair == VoteChoice.AGAINST) {
      return VoteOutcome.REJECTED;
    }
    // Nobody for and nobody against decides nothing either.
    return VoteOutcome.TIED;
  }

  public int cast() {
    return votesFor + against + abstained;
  }
}
