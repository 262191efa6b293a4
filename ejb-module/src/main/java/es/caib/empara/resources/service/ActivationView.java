package es.caib.empara.resources.service;

import es.caib.empara.cases.RiskLevel;
import es.caib.empara.resources.ActivationOutcome;
import es.caib.empara.resources.ActivationState;
import es.caib.empara.resources.RefusalReason;
import es.caib.empara.resources.ResourceType;
import es.caib.empara.resources.Urgency;
import java.time.OffsetDateTime;

/**
 * A request to a resource. Whoever answers for the resource sees no more of the case than this:
 * number, level, municipality, need, note and status version, also where the case is outside the
 * territory. It has no place for a name.
 *
 * @param statusVersion the present one of the case, which an answer must cite
 * @param riskLevel null before the first assessment
 * @param chainId the id of the first request; the next are asked when it is refused or silent
 * @param place in the chain, from 1
 * @param institution realm of whose the resource is
 * @param requestedRealm the institution that asks
 * @param answerDue until when the resource may be silent
 * @param exhausted after it there was nobody left to ask
 * @param mine the caller answers for the resource
 * @param asked the caller's institution asked for it
 * @param caseKnown the case is in the caller's territory
 */
public record ActivationView(
    Long id,
    Long chainId,
    int place,
    Long alertId,
    String caseNumber,
    long statusVersion,
    RiskLevel riskLevel,
    String municipality,
    Long resourceId,
    String resourceName,
    String institution,
    ResourceType need,
    Urgency urgency,
    String note,
    ActivationState state,
    String requestedBy,
    String requestedByName,
    String requestedRealm,
    OffsetDateTime requestedAt,
    OffsetDateTime answerDue,
    OffsetDateTime answeredAt,
    String answeredBy,
    String answeredByName,
    OffsetDateTime arrivesAt,
    RefusalReason refusal,
    OffsetDateTime startedAt,
    OffsetDateTime endedAt,
    ActivationOutcome outcome,
    String remark,
    boolean exhausted,
    boolean mine,
    boolean asked,
    boolean caseKnown) {}
