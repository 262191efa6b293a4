package es.caib.empara.access.service.internal;

import es.caib.empara.access.Roles;
import es.caib.empara.access.entity.SecondFactor;
import es.caib.empara.access.service.Caller;
import es.caib.empara.access.service.Callers;
import es.caib.empara.access.service.OwnFactor;
import es.caib.empara.access.service.SecondFactors;
import es.caib.empara.shared.service.Audited;
import es.caib.empara.shared.service.InvalidInput;
import es.caib.empara.shared.service.NotFound;
import es.caib.empara.shared.service.Reauthenticated;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** The second factor of the caller. */
@Stateless
@DenyAll
public class DefaultOwnFactor implements OwnFactor {

  @Inject private FactorRepository factors;
  @Inject private DefaultSecondFactors second;
  @Inject private Callers callers;

  @Override
  @Audited("FACTOR_READ")
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
  public View read() {
    Caller caller = callers.current();
    Optional<SecondFactor> active = factors.find(caller.principal()).filter(SecondFactor::isActive);
    return new View(
        second.isAskedFor(caller),
        factors.isRequired(caller.realm()),
        active.map(SecondFactor::confirmedAt).orElse(null),
        active.isPresent() ? factors.unused(caller.principal()) : 0);
  }

  /** Held until the commit: it is about to change. */
  private Optional<SecondFactor> active(Caller caller) {
    return factors.held(caller.principal()).filter(SecondFactor::isActive);
  }

  @Override
  @Audited("FACTOR_BEGIN")
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
  @Reauthenticated
  public SecondFactors.Enrolment begin() {
    Caller caller = callers.current();
    if (!second.isAskedFor(caller)) {
      throw new NotFound("second factor");
    }
    return second.enrolment(caller);
  }

  @Override
  @Audited("FACTOR_CONFIRM")
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
  public SecondFactors.Answer confirm(String code, String address) {
    return second.enrol(callers.current(), code, address);
  }

  @Override
  @Audited("FACTOR_CODES")
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
  @Reauthenticated
  public List<String> newCodes() {
    Caller caller = callers.current();
    active(caller).orElseThrow(() -> new NotFound("second factor"));
    return second.newCodes(caller.principal());
  }

  @Override
  @Audited("FACTOR_REMOVE")
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
  @Reauthenticated
  public void remove() {
    Caller caller = callers.current();
    if (factors.isRequired(caller.realm())) {
      throw new InvalidInput("factor", "error.factor.required");
    }
    factors.forget(active(caller).orElseThrow(() -> new NotFound("second factor")));
  }
}
