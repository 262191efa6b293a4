package es.caib.empara.channels.service.internal;

import es.caib.empara.access.Roles;
import es.caib.empara.cases.CommunicationAct;
import es.caib.empara.cases.CommunicationLine;
import es.caib.empara.cases.service.CaseActs;
import es.caib.empara.cases.service.CaseInHand;
import es.caib.empara.channels.entity.InformationRequest;
import es.caib.empara.channels.service.RequestRounds;
import es.caib.empara.shared.service.Audited;
import es.caib.empara.shared.service.BusinessClock;
import es.caib.empara.shared.service.CallContext;
import es.caib.empara.shared.service.NotFound;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** Looks again whether it is still due when the case is held. */
@Stateless
@DenyAll
public class DefaultRequestRounds implements RequestRounds {

  @Inject private RequestRepository requests;
  @Inject private RequestLetters letters;
  @Inject private CaseActs acts;
  @Inject private BusinessClock clock;
  @Inject private CallContext context;

  @Override
  @Audited("REQUEST_ESCALATE")
  @RolesAllowed(Roles.SYSTEM)
  public void escalate(Long requestId) {
    context.detail("request " + requestId);
    Long caseId =
        requests.caseOf(requestId).orElseThrow(() -> new NotFound("request " + requestId));
    CaseInHand held = acts.hold(caseId);
    context.about(held.caseNumber(), null, null);
    InformationRequest request =
        requests.find(caseId, requestId).orElseThrow(() -> new NotFound("request " + requestId));
    if (request.escalate(clock.now())) {
      happen(request, CommunicationAct.REQUEST_OVERDUE);
      letters.overdue(request);
    } else if (request.escalateAgain(clock.now())) {
      happen(request, CommunicationAct.REQUEST_OVERDUE_TWICE);
      letters.overdueTwice(request);
    }
  }

  private void happen(InformationRequest request, CommunicationAct act) {
    context.atStatus(
        acts.happen(
            request.caseId(),
            act,
            new CommunicationLine(request.askedOf(), null).text(),
            "request/" + request.id() + "/" + request.round() + "/" + act));
  }
}
