package es.caib.empara.commission.service.internal;

import es.caib.empara.commission.SessionState;
import es.caib.empara.commission.entity.AgendaItem;
import es.caib.empara.commission.entity.CommissionSession;
import es.caib.empara.commission.service.CommissionConflict;
import es.caib.empara.shared.service.BusinessClock;
import es.caib.empara.shared.service.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Finds sessions and reads who is there. What changes a session holds it first. */
@ApplicationScoped
class Chambers {

  @Inject private SessionRepository sessions;
  @Inject private Compositions compositions;
  @Inject private BusinessClock clock;

  /** To decide by. */
  Chamber of(CommissionSession session) {
    return chamber(session, compositions.read());
  }

  /** To show. */
  Chamber shown(CommissionSession session) {
    return chamber(session, compositions.known());
  }

  private Chamber chamber(CommissionSession session, Composition composition) {
    return new Chamber(
        session,
        composition,
        sessions.presences(session.id()),
        sessions.recusals(session.id()),
        clock.now());
  }

  CommissionSession held(Long id) {
    return sessions.held(id).orElseThrow(() -> new NotFound("session"));
  }

  /**
   * @throws CommissionConflict unless the session is open
   */
  CommissionSession open(Long id) {
    CommissionSession session = held(id);
    if (!session.is(SessionState.OPEN)) {
      throw new CommissionConflict("error.session.not.open");
    }
    return session;
  }

  AgendaItem item(Long id) {
    return sessions.item(id).orElseThrow(() -> new NotFound("item"));
  }

  /** The item, whose open session is held. */
  AgendaItem itemOfOpen(Long id) {
    AgendaItem item = item(id);
    open(item.sessionId());
    return item;
  }
}
