package es.caib.empara.commission.service;

import es.caib.empara.commission.ProposalKind;
import es.caib.empara.commission.ResolutionState;
import java.time.OffsetDateTime;
import java.util.List;

/**
 * A resolution and what has become of it.
 *
 * @param content what was resolved, JSON
 * @param amends the number of the resolution that it amends; null for none
 * @param invited the account of the first administrator; null when none is invited
 */
public record ResolutionView(
    Long id,
    String number,
    ProposalKind kind,
    ResolutionState state,
    Long sessionId,
    String session,
    Long proposalId,
    String amends,
    String realm,
    String bodyName,
    String content,
    String sha256,
    OffsetDateTime adoptedAt,
    OffsetDateTime effectiveAt,
    OffsetDateTime endsAt,
    OffsetDateTime endedAt,
    List<StepView> steps,
    String invited) {}
