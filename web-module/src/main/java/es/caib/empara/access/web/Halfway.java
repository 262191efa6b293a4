package es.caib.empara.access.web;

import es.caib.empara.access.FactorNeed;
import es.caib.empara.access.service.Caller;
import es.caib.empara.access.service.Callers;
import jakarta.enterprise.context.SessionScoped;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Somebody whose password was right, and who is not inside yet. It gives no right to anything. */
@SessionScoped
public class Halfway implements Serializable {

  /** For setting up an authenticator too. */
  private static final Duration LASTS = Duration.ofMinutes(10);

  private static final long serialVersionUID = 1L;

  @Inject private Callers callers;

  private String principal;
  private int epoch;
  private FactorNeed need;
  private Instant until;

  /** The password was right. */
  void begin(Caller caller, FactorNeed needed) {
    principal = caller.principal();
    epoch = caller.epoch();
    need = needed;
    until = Instant.now().plus(LASTS);
  }

  /** Who it is; empty when nobody is halfway, it took too long, or the access has changed. */
  Optional<Caller> caller() {
    return principal == null || Instant.now().isAfter(until)
        ? Optional.empty()
        : callers.load(principal).filter(caller -> caller.epoch() == epoch);
  }

  FactorNeed need() {
    return need;
  }

  void over() {
    principal = null;
  }
}
