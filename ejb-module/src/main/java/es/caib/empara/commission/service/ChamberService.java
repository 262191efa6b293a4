package es.caib.empara.commission.service;

import es.caib.empara.commission.RecusalGround;
import es.caib.empara.commission.VoteChoice;
import jakarta.ejb.Local;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * What happens in a session: who is there, votes, recusals, dissent. What the state of the session
 * does not allow is {@link CommissionConflict}.
 */
@Local
public interface ChamberService {

  /**
   * A member, or the secretary, says that she is there. For a seat one person sits at a time: the
   * titular takes the place of the substitute.
   *
   * @param remote by the connection of the session
   */
  void arrive(@NotNull Long sessionId, boolean remote);

  /** The caller leaves; the secretary may say so of anybody. */
  void leave(@NotNull Long presenceId);

  /** Somebody who is there stands in for the chair. */
  void chair(@NotNull Long presenceId);

  /** Opens the session when the quorum is reached. */
  void open(@NotNull Long sessionId, boolean secondCall);

  void openVote(@NotNull Long itemId);

  /** Votes for the seat for which the caller sits; until the vote is closed it can be changed. */
  void vote(@NotNull Long itemId, @NotNull VoteChoice choice);

  /** Closes the vote; a proposal that is adopted becomes a resolution. */
  void closeVote(@NotNull Long itemId);

  /** Leaves an item for another session. */
  void defer(@NotNull Long itemId);

  /** An item without a vote has been talked about. */
  void hear(@NotNull Long itemId);

  /**
   * Somebody stays out of a matter: the caller abstains by law, or the secretary records a recusal
   * that the chair has granted (Ley 40/2015 arts. 23 and 24).
   */
  void recuse(@NotNull Long itemId, @NotBlank String principal, @NotNull RecusalGround ground);

  /** Adds the caller's dissenting opinion in its time (art. 19.5). */
  void dissent(@NotNull Long itemId, @NotBlank @Size(max = 4000) String opinion);

  /** Ends the session; what was not dealt with is left for another. */
  void close(@NotNull Long sessionId);
}
