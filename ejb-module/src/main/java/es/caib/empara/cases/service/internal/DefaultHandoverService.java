package es.caib.empara.cases.service.internal;

import es.caib.empara.access.Roles;
import es.caib.empara.access.service.Acts;
import es.caib.empara.access.service.Caller;
import es.caib.empara.access.service.Callers;
import es.caib.empara.audit.service.AccessPurpose;
import es.caib.empara.cases.entity.CaseFile;
import es.caib.empara.cases.service.HandoverService;
import es.caib.empara.cases.service.HandoverView;
import es.caib.empara.institutions.InstitutionKind;
import es.caib.empara.shared.service.Audited;
import es.caib.empara.shared.service.BusinessClock;
import es.caib.empara.shared.service.CallContext;
import es.caib.empara.shared.service.NotFound;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;

/** Handovers, for the institutions that take over. */
@Stateless
@DenyAll
public class DefaultHandoverService implements HandoverService {

  @Inject private HandoverRepository repository;
  @Inject private Handovers handovers;
  @Inject private CaseRepository cases;
  @Inject private CaseViews views;
  @Inject private Callers callers;
  @Inject private CallContext context;
  @Inject private BusinessClock clock;

  @Override
  @Audited("HANDOVER_LIST")
  @RolesAllowed({Roles.TECHNICIAN, Roles.COORDINATOR})
  public List<Waiting> waiting() {
    Caller caller = callers.current();
    if (caller.institutionKind() == InstitutionKind.COORDINATING_CENTRE) {
      return List.of();
    }
    List<HandoverRepository.OfCase> found = repository.pending(caller, MOST);
    context.detail(
        found.stream().map(each -> each.caseFile().caseNumber()).collect(Collectors.joining(" ")));
    return found.stream()
        .map(
            each ->
                new Waiting(
                    views.brief(each.caseFile()), handovers.views(List.of(each.handover())).get(0)))
        .toList();
  }

  @Override
  @Audited("HANDOVER_ACCEPT")
  @RolesAllowed({Roles.TECHNICIAN, Roles.COORDINATOR})
  @Acts
  public List<HandoverView> accept(String caseNumber, long statusVersion, AccessPurpose purpose) {
    Caller caller = callers.current();
    context.about(caseNumber, purpose.reason().name(), purpose.text());
    CaseFile file =
        cases
            .lock(caseNumber, caller)
            .filter(found -> Handovers.mayAccept(found, caller))
            .orElseThrow(() -> new NotFound("case " + caseNumber));
    handovers.accept(file, statusVersion, caller, clock.now());
    context.atStatus(file.statusVersion());
    return handovers.views(repository.open(file.id()));
  }
}
