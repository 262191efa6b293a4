package es.caib.empara.commission.service;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * An item for the agenda.
 *
 * @param explanation null for none
 * @param toVote whether it is decided by vote; a proposal and minutes always are
 * @param proposalId null unless a proposal is decided
 * @param minutesOf the session whose minutes are approved; null unless they are
 * @param urgentFor why it comes although it is not on the agenda that was sent; null before the
 *     session is open
 */
public record ItemCommand(
    @NotBlank @Size(max = 300) String title,
    @Size(max = 2000) String explanation,
    boolean toVote,
    Long proposalId,
    Long minutesOf,
    @Size(max = 1000) String urgentFor) {}
