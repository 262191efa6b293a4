package es.caib.empara.resources.service.internal;

import es.caib.empara.access.service.Caller;
import es.caib.empara.cases.ResourceAct;
import es.caib.empara.cases.ResourceLine;
import es.caib.empara.cases.service.CaseActs;
import es.caib.empara.cases.service.CaseInHand;
import es.caib.empara.resources.ActivationRequest;
import es.caib.empara.resources.entity.ResourceActivation;
import es.caib.empara.resources.entity.SupportResource;
import es.caib.empara.resources.service.ActivationChanged;
import es.caib.empara.resources.service.ActivationCommand;
import es.caib.empara.resources.service.ActivationConflict;
import es.caib.empara.resources.service.ActivationExhausted;
import es.caib.empara.shared.service.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Asks resources, one after the other, in the transaction of what brought it about. The case is
 * always held first, then the activation, then the resources.
 */
@ApplicationScoped
class Activating {

  @Inject private ActivationRepository activations;
  @Inject private ResourceRepository resources;
  @Inject private ResourceViews views;
  @Inject private Choosing choosing;
  @Inject private CaseActs acts;
  @Inject private BusinessClock clock;
  @Inject private Event<Object> facts;

  /** An activation, what it asks and where its case stands by now. */
  record Taken(ResourceActivation activation, SupportResource resource, long statusVersion) {}

  /** Asks the one that was chosen, or the first that can, for a held case. */
  Taken ask(CaseInHand held, ActivationCommand command, Caller caller) {
    SupportResource resource =
        command.resourceId() == null
            ? choosing
                .next(held, command.need(), Set.of())
                .orElseThrow(() -> new ActivationConflict(ActivationConflict.NOBODY))
            : choosing.chosen(command.resourceId(), command.need());
    ActivationRequest request =
        new ActivationRequest(
            held.caseId(),
            command.alertId(),
            command.need(),
            command.urgency(),
            command.note() == null || command.note().isBlank() ? null : command.note().strip(),
            caller.principal(),
            caller.realm(),
            command.statusVersion(),
            clock.now());
    long version =
        acts.act(
            held.caseId(),
            ResourceAct.RESOURCE_REQUESTED,
            line(resource, null),
            command.statusVersion(),
            caller);
    ResourceActivation activation =
        new ResourceActivation(resource, request, due(resource, request));
    activations.add(activation);
    tell(activation, resource, held, version, caller.principal());
    return new Taken(activation, resource, version);
  }

  /**
   * Asks the next of the chain after a refusal or a silence, or says that nobody is left.
   *
   * @param principal who refused; null for a silence
   */
  void goOn(
      ResourceActivation before, SupportResource refusing, CaseInHand held, String principal) {
    Optional<SupportResource> next =
        choosing.next(held, before.need(), activations.asked(before.chainId()));
    if (next.isEmpty()) {
      before.exhaust();
      long version =
          acts.happen(
              held.caseId(),
              ResourceAct.RESOURCE_NOBODY,
              new ResourceLine(before.need().name(), null, null, null).text(),
              "activation/" + before.id() + "/nobody");
      facts.fire(exhausted(before, refusing, held, version, principal));
      return;
    }
    SupportResource resource = next.get();
    long version =
        acts.happen(
            held.caseId(),
            ResourceAct.RESOURCE_REQUESTED,
            line(resource, null),
            "activation/" + before.id() + "/next");
    ActivationRequest request = before.request().again(version - 1, clock.now());
    ResourceActivation following = before.next(resource, request, due(resource, request));
    activations.add(following);
    tell(following, resource, held, version, null);
  }

  /** Tells the domains above where it stands now. */
  void tell(
      ResourceActivation activation,
      SupportResource resource,
      CaseInHand held,
      long version,
      String principal) {
    facts.fire(
        new ActivationChanged(
            activation.id(),
            activation.alertId(),
            held.caseId(),
            held.caseNumber(),
            held.municipality(),
            version,
            activation.state(),
            principal,
            resource.institutionId(),
            activation.requestedBy(),
            clock.now()));
  }

  /** Whose a resource is. */
  String realm(SupportResource resource) {
    return views.realm(resource.institutionId());
  }

  /** What the line of the timeline says besides. */
  String line(SupportResource resource, Object more) {
    return new ResourceLine(
            resource.type().name(),
            realm(resource),
            more == null ? null : more.toString(),
            resource.name())
        .text();
  }

  private ActivationExhausted exhausted(
      ResourceActivation last,
      SupportResource resource,
      CaseInHand held,
      long version,
      String principal) {
    return new ActivationExhausted(
        last.id(),
        last.alertId(),
        held.caseId(),
        held.caseNumber(),
        held.municipality(),
        version,
        last.need(),
        principal,
        resource.institutionId(),
        last.requestedBy(),
        clock.now());
  }

  /** The resource's own time or its type's, but never longer than the urgency allows. */
  private OffsetDateTime due(SupportResource resource, ActivationRequest request) {
    Map<String, Duration> times = resources.answerTimes();
    Duration usual =
        resource.answerTime() == null ? times.get(resource.type().name()) : resource.answerTime();
    Duration urgent = times.get(request.urgency().name());
    return request.at().plus(usual.compareTo(urgent) < 0 ? usual : urgent);
  }
}
