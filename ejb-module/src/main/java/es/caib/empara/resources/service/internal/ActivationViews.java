package es.caib.empara.resources.service.internal;

import es.caib.empara.access.service.Caller;
import es.caib.empara.access.service.Names;
import es.caib.empara.cases.service.CaseActs;
import es.caib.empara.cases.service.CaseStanding;
import es.caib.empara.resources.entity.ResourceActivation;
import es.caib.empara.resources.entity.SupportResource;
import es.caib.empara.resources.service.ActivationView;
import es.caib.empara.resources.service.internal.ActivationRepository.OfResource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes the views of activations. A view has no place for what a resource must not know. */
@ApplicationScoped
class ActivationViews {

  @Inject private CaseActs cases;
  @Inject private ResourceViews resources;
  @Inject private Names names;

  List<ActivationView> views(List<OfResource> shown, Caller caller) {
    Map<Long, CaseStanding> standings =
        cases.standings(shown.stream().map(each -> each.activation().caseId()).distinct().toList());
    Map<String, String> people =
        names.of(
            shown.stream()
                .map(OfResource::activation)
                .flatMap(each -> Stream.of(each.requestedBy(), each.answeredBy()))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
    return shown.stream()
        // A case may have left every screen since its activation was found.
        .filter(each -> standings.containsKey(each.activation().caseId()))
        .map(each -> view(each, standings.get(each.activation().caseId()), people, caller))
        .toList();
  }

  private ActivationView view(
      OfResource shown, CaseStanding about, Map<String, String> people, Caller caller) {
    ResourceActivation activation = shown.activation();
    SupportResource resource = shown.resource();
    return new ActivationView(
        activation.id(),
        activation.chainId(),
        activation.place(),
        activation.alertId(),
        about.caseNumber(),
        about.statusVersion(),
        about.level(),
        about.municipality(),
        resource.id(),
        resource.name(),
        resources.realm(resource.institutionId()),
        activation.need(),
        activation.urgency(),
        activation.note(),
        activation.state(),
        activation.requestedBy(),
        people.get(activation.requestedBy()),
        activation.requestedRealm(),
        activation.requestedAt(),
        activation.answerDue(),
        activation.answeredAt(),
        activation.answeredBy(),
        people.get(activation.answeredBy()),
        activation.arrivesAt(),
        activation.refusal(),
        activation.startedAt(),
        activation.endedAt(),
        activation.outcome(),
        activation.remark(),
        activation.isExhausted(),
        resource.institutionId().equals(caller.institutionId()),
        activation.requestedRealm().equals(caller.realm()),
        caller.municipalities().contains(about.municipality()));
  }
}
