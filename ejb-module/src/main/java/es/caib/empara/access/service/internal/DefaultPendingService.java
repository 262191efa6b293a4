package es.caib.empara.access.service.internal;

import es.caib.empara.access.Roles;
import es.caib.empara.access.service.Callers;
import es.caib.empara.access.service.PendingService;
import es.caib.empara.shared.service.Audited;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** What waits for the caller. */
@Stateless
@DenyAll
public class DefaultPendingService implements PendingService {

  @Inject private PendingSources sources;
  @Inject private Callers callers;

  @Override
  @Audited(value = "PENDING_READ", poll = true)
  @RolesAllowed({
    Roles.COORDINATOR,
    Roles.TECHNICIAN,
    Roles.READER,
    Roles.ADMIN,
    Roles.LEGAL,
    Roles.COMMISSION,
    Roles.SECRETARY,
    Roles.AUDITOR,
    Roles.OPERATOR,
    Roles.CANDIDATE
  })
  public PendingList read() {
    return sources.all(callers.current());
  }

  @Override
  @Audited(value = "PENDING_READ", poll = true)
  @RolesAllowed({
    Roles.COORDINATOR,
    Roles.TECHNICIAN,
    Roles.READER,
    Roles.ADMIN,
    Roles.LEGAL,
    Roles.COMMISSION,
    Roles.SECRETARY,
    Roles.AUDITOR,
    Roles.OPERATOR,
    Roles.CANDIDATE
  })
  public long count() {
    return sources.count(callers.current());
  }
}
