package es.caib.empara.protocols.service.internal;

import es.caib.empara.access.service.Caller;
import es.caib.empara.protocols.ProtocolStep;
import es.caib.empara.protocols.entity.ClauseReopening;
import es.caib.empara.protocols.entity.ProtocolEntry;
import es.caib.empara.protocols.entity.ProtocolVersion;
import es.caib.empara.shared.service.BusinessClock;
import es.caib.empara.shared.service.CallContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;

/** Takes a version into force, and records each step of its way. */
@ApplicationScoped
class ProtocolWay {

  @Inject private ProtocolRepository protocols;
  @Inject private BusinessClock clock;
  @Inject private CallContext context;

  /** A version comes into force if its day has come, and takes the place of the former. */
  void comeIntoForce(Shelf shelf, ProtocolVersion version) {
    LocalDate today = clock.today();
    if (!version.isDue(today)) {
      return;
    }
    shelf.inForce().map(protocols::held).ifPresent(former -> supersede(former, today));
    version.comeIntoForce(today);
    note(shelf, version, ProtocolStep.IN_FORCE, null, null);
  }

  private void supersede(ProtocolVersion former, LocalDate today) {
    protocols.open(former.id()).forEach(this::replaced);
    former.supersede(today);
    protocols.add(new ProtocolEntry(former.id(), ProtocolStep.SUPERSEDED, null, clock.now(), null));
  }

  private void replaced(ClauseReopening reopening) {
    reopening.replaced(clock.now());
  }

  /**
   * Records a step.
   *
   * @param caller null for what comes by the calendar
   */
  void note(Shelf shelf, ProtocolVersion version, ProtocolStep step, Caller caller, String remark) {
    context.detail(
        shelf.protocol().realm() + " " + shelf.protocol().code() + "/" + version.number());
    protocols.add(
        new ProtocolEntry(
            version.id(), step, caller == null ? null : caller.principal(), clock.now(), remark));
  }
}
