package es.caib.empara.access.service.internal;

import es.caib.empara.access.Roles;
import es.caib.empara.access.entity.OpenLogin;
import es.caib.empara.access.service.Caller;
import es.caib.empara.access.service.Callers;
import es.caib.empara.access.service.LoginEnded;
import es.caib.empara.access.service.OwnLogins;
import es.caib.empara.shared.service.Audited;
import es.caib.empara.shared.service.NotFound;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Stream;

/** The log-ins of the caller. */
@Stateless
@DenyAll
public class DefaultOwnLogins implements OwnLogins {

  @Inject private OpenLoginRepository logins;
  @Inject private Callers callers;
  @Inject private Event<LoginEnded> ended;

  @Override
  @Audited("LOGINS_READ")
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
  public List<View> read() {
    return open(callers.current())
        .map(login -> new View(login.id(), login.beganAt(), login.address(), login.browser()))
        .toList();
  }

  private Stream<OpenLogin> open(Caller caller) {
    OffsetDateTime now = DefaultLogins.now();
    return logins.of(caller.principal(), now).stream().filter(login -> login.isOpen(now));
  }

  @Override
  @Audited("LOGINS_END")
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
  public void end(String login) {
    Caller caller = callers.current();
    end(
        logins
            .held(login)
            .filter(found -> found.principal().equals(caller.principal()))
            .filter(found -> found.isOpen(DefaultLogins.now()))
            .orElseThrow(() -> new NotFound("log-in")));
  }

  @Override
  @Audited("LOGINS_END")
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
  public void endOthers(String but) {
    open(callers.current()).filter(login -> !login.id().equals(but)).forEach(this::end);
  }

  private void end(OpenLogin login) {
    login.end(DefaultLogins.now());
    ended.fire(new LoginEnded(login.id()));
  }
}
