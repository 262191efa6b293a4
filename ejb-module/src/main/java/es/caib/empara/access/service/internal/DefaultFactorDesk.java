package es.caib.empara.access.service.internal;

import es.caib.empara.access.Roles;
import es.caib.empara.access.entity.Account;
import es.caib.empara.access.entity.SecondFactor;
import es.caib.empara.access.entity.SecondFactorDuty;
import es.caib.empara.access.service.AccessCut;
import es.caib.empara.access.service.Caller;
import es.caib.empara.access.service.Callers;
import es.caib.empara.access.service.FactorDesk;
import es.caib.empara.shared.service.Audited;
import es.caib.empara.shared.service.BusinessClock;
import es.caib.empara.shared.service.CallContext;
import es.caib.empara.shared.service.InvalidInput;
import es.caib.empara.shared.service.NotFound;
import es.caib.empara.shared.service.Reauthenticated;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

/** What administrators do with the second factors of their body. */
@Stateless
@DenyAll
public class DefaultFactorDesk implements FactorDesk {

  @Inject private FactorRepository factors;
  @Inject private DefaultSecondFactors second;
  @Inject private AccountRepository accounts;
  @Inject private Callers callers;
  @Inject private CallContext context;
  @Inject private BusinessClock clock;
  @Inject private Event<AccessCut> cuts;

  @Override
  @Audited("FACTOR_DESK")
  @RolesAllowed(Roles.ADMIN)
  public View read() {
    Caller caller = callers.current();
    return new View(
        second.isAskedFor(caller),
        factors.isRequired(caller.realm()),
        factors.having(caller.realm()));
  }

  @Override
  @Audited("FACTOR_REQUIRE")
  @RolesAllowed(Roles.ADMIN)
  @Reauthenticated
  public void require(boolean required) {
    Caller caller = callers.current();
    boolean already = factors.isRequired(caller.realm());
    context.detail(required ? "required" : "not required");
    if (required && !already) {
      factors.require(new SecondFactorDuty(caller.realm(), caller.principal(), clock.now()));
    } else if (!required) {
      factors.requireNoMore(caller.realm());
    }
  }

  @Override
  @Audited("FACTOR_CLEAR")
  @RolesAllowed(Roles.ADMIN)
  @Reauthenticated
  public void clear(String principal) {
    Caller caller = callers.current();
    context.detail(principal);
    Account account =
        accounts
            .held(principal)
            .filter(found -> found.realm().equals(caller.realm()))
            .orElseThrow(() -> new NotFound("person"));
    if (principal.equals(caller.principal())) {
      throw new InvalidInput("factor", "error.factor.yourself");
    }
    factors.forget(
        factors
            .held(principal)
            .filter(SecondFactor::isActive)
            .orElseThrow(() -> new NotFound("second factor")));
    account.endRememberedLogins();
    cuts.fire(new AccessCut(principal));
  }
}
