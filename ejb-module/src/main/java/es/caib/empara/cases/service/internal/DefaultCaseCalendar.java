package es.caib.empara.cases.service.internal;

import es.caib.empara.access.Roles;
import es.caib.empara.cases.Provenance;
import es.caib.empara.cases.entity.CaseFile;
import es.caib.empara.cases.entity.StatusChange;
import es.caib.empara.cases.service.CaseCalendar;
import es.caib.empara.cases.service.CaseFeed.CaseFact;
import es.caib.empara.cases.service.StatusTaken;
import es.caib.empara.shared.service.Audited;
import es.caib.empara.shared.service.BusinessClock;
import es.caib.empara.shared.service.CallContext;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;

/** Takes status versions for what the calendar alone brings. */
@Stateless
@DenyAll
public class DefaultCaseCalendar implements CaseCalendar {

  @Inject private CaseRepository cases;
  @Inject private CallContext context;
  @Inject private BusinessClock clock;

  @Override
  @Audited("CASE_LAPSE")
  @RolesAllowed(Roles.SYSTEM)
  public StatusTaken recordLapse(Long caseId, CaseFact fact, String cause, OffsetDateTime endedAt) {
    CaseFile file = cases.claimed(caseId);
    Provenance provenance = new Provenance(StatusChange.EMPARA, cause, endedAt, clock.now(), false);
    StatusChange change =
        file.lapse(fact.what(), fact.from(), fact.to(), provenance).saying(fact.detail());
    cases.add(change);
    context.about(file.caseNumber(), null, null);
    context.atStatus(file.statusVersion());
    context.detail(cause);
    return new StatusTaken(
        file.id(),
        file.caseNumber(),
        file.statusVersion(),
        file.municipality(),
        file.state(),
        false,
        provenance);
  }
}
