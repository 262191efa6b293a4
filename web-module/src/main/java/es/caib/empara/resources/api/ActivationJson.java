package es.caib.empara.resources.api;

import es.caib.empara.cases.RiskLevel;
import es.caib.empara.resources.ActivationOutcome;
import es.caib.empara.resources.ActivationState;
import es.caib.empara.resources.RefusalReason;
import es.caib.empara.resources.ResourceType;
import es.caib.empara.resources.Urgency;
import es.caib.empara.resources.service.ActivationView;
import java.time.OffsetDateTime;

/** A request to a resource, with what a resource may know of the case. */
public record ActivationJson(
    long id,
    long chainId,
    int place,
    Long alertId,
    String caseNumber,
    long statusVersion,
    RiskLevel riskLevel,
    String municipality,
    long resourceId,
    String resourceName,
    String institution,
    ResourceType need,
    Urgency urgency,
    String note,
    ActivationState state,
    String requestedBy,
    String requestingInstitution,
    OffsetDateTime requestedAt,
    OffsetDateTime answerDue,
    String answeredBy,
    OffsetDateTime answeredAt,
    OffsetDateTime arrivesAt,
    RefusalReason refusal,
    OffsetDateTime startedAt,
    OffsetDateTime endedAt,
    ActivationOutcome outcome,
    String text,
    boolean exhausted) {

  static ActivationJson of(ActivationView view) {
    return new ActivationJson(
        view.id(),
        view.chainId(),
        view.place(),
        view.alertId(),
        view.caseNumber(),
        view.statusVersion(),
        view.riskLevel(),
        view.municipality(),
        view.resourceId(),
        view.resourceName(),
        view.institution(),
        view.need(),
        view.urgency(),
        view.note(),
        view.state(),
        view.requestedBy(),
        view.requestedRealm(),
        view.requestedAt(),
        view.answerDue(),
        view.answeredBy(),
        view.answeredAt(),
        view.arrivesAt(),
        view.refusal(),
        view.startedAt(),
        view.endedAt(),
        view.outcome(),
        view.remark(),
        view.exhausted());
  }
}
