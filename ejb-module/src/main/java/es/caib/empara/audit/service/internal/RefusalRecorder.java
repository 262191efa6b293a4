package es.caib.empara.audit.service.internal;

import es.caib.empara.access.service.AccountLocked;
import es.caib.empara.access.service.LoginAttempted;
import es.caib.empara.audit.Outcome;
import es.caib.empara.audit.entity.Operation;
import es.caib.empara.audit.service.Refusals;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.regex.Pattern;

/** Refusals, log-ins and what comes of them: what no service method could record by itself. */
@ApplicationScoped
public class RefusalRecorder implements Refusals {

  /** What does not look like an account is not kept: somebody may have typed a password there. */
  private static final Pattern PRINCIPAL =
      Pattern.compile("[a-z0-9][a-z0-9._-]{0,39}@[a-z][a-z0-9-]{1,31}");

  @Inject private OperationLog log;

  @Override
  public void record(String operation) {
    String limited = operation.length() > 60 ? operation.substring(0, 60) : operation;
    log.writeApart(limited, Outcome.REFUSED, null);
  }

  void on(@Observes LoginAttempted attempt) {
    boolean plausible = PRINCIPAL.matcher(attempt.principal()).matches();
    String principal = plausible ? attempt.principal() : "?";
    Operation.Actor actor =
        attempt.caller() == null
            ? new Operation.Actor(principal, null, null, attempt.address())
            : new Operation.Actor(
                principal,
                attempt.caller().realm(),
                attempt.caller().mainRole(),
                attempt.address());
    log.writeApartFor(
        actor, operation(attempt.part()), attempt.succeeded() ? Outcome.OK : Outcome.REFUSED, null);
  }

  void on(@Observes AccountLocked locked) {
    log.writeApartFor(
        new Operation.Actor(locked.principal(), locked.realm(), null, locked.address()),
        "ACCOUNT_LOCKED",
        Outcome.OK,
        null);
  }

  private static String operation(LoginAttempted.Part part) {
    return part == LoginAttempted.Part.WHOLE ? "LOGIN" : "LOGIN_" + part;
  }
}
