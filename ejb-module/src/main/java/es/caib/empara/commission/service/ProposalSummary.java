package es.caib.empara.commission.service;

import es.caib.empara.commission.ProposalKind;
import es.caib.empara.commission.ProposalState;
import java.time.OffsetDateTime;

/** A proposal in a list. */
public record ProposalSummary(
    Long id,
    String number,
    ProposalKind kind,
    ProposalState state,
    String bodyName,
    String proposedRealm,
    OffsetDateTime proposedAt) {}
