package es.caib.empara.cases.service.internal;

import es.caib.empara.access.Roles;
import es.caib.empara.access.service.Caller;
import es.caib.empara.access.service.Callers;
import es.caib.empara.cases.DraftReport;
import es.caib.empara.cases.entity.ActDraft;
import es.caib.empara.cases.entity.CaseFile;
import es.caib.empara.cases.service.DraftCommand;
import es.caib.empara.cases.service.DraftService;
import es.caib.empara.shared.service.Audited;
import es.caib.empara.shared.service.BusinessClock;
import es.caib.empara.shared.service.CallContext;
import es.caib.empara.shared.service.NotFound;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Period;
import java.util.Optional;

/** Keeps what the caller types; the key of a draft is the caller, so nobody reaches another's. */
@Stateless
@DenyAll
public class DefaultDraftService implements DraftService {

  private static final Period KEPT = Period.ofDays(30);

  @Inject private CaseRepository cases;
  @Inject private ActRepository acts;
  @Inject private Callers callers;
  @Inject private CallContext context;
  @Inject private BusinessClock clock;

  @Override
  @Audited(value = "DRAFT_KEEP", poll = true)
  @RolesAllowed({Roles.TECHNICIAN, Roles.COORDINATOR})
  public void keep(String caseNumber, DraftCommand draft) {
    Caller caller = callers.current();
    CaseFile file = file(caseNumber, caller);
    if (acts.isRecorded(caller.principal(), file, draft.text(), draft.statusVersion())) {
      // It was on its way while the act was recorded, and must not come back as a draft.
      return;
    }
    DraftReport typed =
        new DraftReport(
            draft.kind(),
            draft.visibility(),
            draft.outcome(),
            draft.text(),
            draft.occurredAt(),
            draft.stepDue(),
            draft.stepOwner(),
            draft.stepWhat(),
            draft.statusVersion());
    Optional<ActDraft> known = acts.draft(caller.principal(), file);
    if (known.isPresent()) {
      known.get().retype(typed, clock.now());
    } else {
      acts.add(new ActDraft(caller.principal(), file.id(), typed, clock.now()));
    }
  }

  @Override
  @Audited(value = "DRAFT_DISCARD", poll = true)
  @RolesAllowed({Roles.TECHNICIAN, Roles.COORDINATOR})
  public void discard(String caseNumber) {
    Caller caller = callers.current();
    acts.forgetDraft(caller.principal(), file(caseNumber, caller));
  }

  @Override
  @Audited(value = "DRAFTS_FORGET", poll = true)
  @RolesAllowed(Roles.SYSTEM)
  public int forgetOld() {
    return acts.forgetDraftsBefore(clock.now().minus(KEPT));
  }

  private CaseFile file(String caseNumber, Caller caller) {
    context.about(caseNumber, null, null);
    return cases
        .open(caseNumber, caller)
        .orElseThrow(() -> new NotFound("case " + caseNumber))
        .caseFile();
  }
}
