package es.caib.empara.resources.service.internal;

import es.caib.empara.access.Roles;
import es.caib.empara.cases.ResourceAct;
import es.caib.empara.cases.service.CaseActs;
import es.caib.empara.cases.service.CaseInHand;
import es.caib.empara.resources.entity.ResourceActivation;
import es.caib.empara.resources.entity.SupportResource;
import es.caib.empara.resources.service.ActivationCalendar;
import es.caib.empara.shared.service.Audited;
import es.caib.empara.shared.service.CallContext;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Collectors;

/** Passes silent requests on. */
@Stateless
@DenyAll
public class DefaultActivationCalendar implements ActivationCalendar {

  @Inject private ActivationRepository activations;
  @Inject private ResourceRepository resources;
  @Inject private Activating activating;
  @Inject private CaseActs acts;
  @Inject private CallContext context;

  @Override
  @Audited("ACTIVATION_PASS_ON")
  @RolesAllowed(Roles.SYSTEM)
  public int passOn(Long caseId, OffsetDateTime until) {
    CaseInHand held = acts.hold(caseId);
    context.about(held.caseNumber(), null, null);
    List<ResourceActivation> silent =
        activations.silent(caseId, until).stream()
            .filter(activation -> activation.passOn(until))
            .toList();
    context.detail(
        silent.stream().map(each -> "activation " + each.id()).collect(Collectors.joining(" ")));
    for (ResourceActivation activation : silent) {
      SupportResource resource = resources.find(activation.resourceId()).orElseThrow();
      long version =
          acts.happen(
              caseId,
              ResourceAct.RESOURCE_PASSED_ON,
              activating.line(resource, null),
              "activation/" + activation.id() + "/silence");
      context.atStatus(version);
      activating.tell(activation, resource, held, version, null);
      activating.goOn(activation, resource, held, null);
    }
    return silent.size();
  }
}
