package es.caib.empara.commission.service.internal;

import es.caib.empara.commission.entity.AgendaItem;
import es.caib.empara.commission.entity.DissentingOpinion;
import es.caib.empara.commission.entity.Minutes;
import es.caib.empara.commission.entity.MinutesEdition;
import es.caib.empara.commission.service.SessionRecord;
import es.caib.empara.shared.service.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * A dissent that is written when the minutes are begun already comes into them as one more edition,
 * which the secretary sends again (Ley 40/2015 art. 19.5). Approved minutes are not touched: the
 * opinion stands with the session.
 */
@ApplicationScoped
class DissentInMinutes {

  @Inject private MinutesRepository minutes;

  void add(AgendaItem item, DissentingOpinion opinion) {
    minutes
        .ofSession(item.sessionId())
        .map(minutes::hold)
        .filter(held -> !held.state().isFrozen())
        .ifPresent(held -> add(held, item, opinion));
  }

  private void add(Minutes held, AgendaItem item, DissentingOpinion opinion) {
    MinutesContent present = MinutesJson.read(minutes.edition(held.id(), held.edition()).content());
    SessionRecord.Dissent dissent =
        new SessionRecord.Dissent(
            opinion.name(),
            opinion.recordedAt().atZoneSameInstant(BusinessClock.LEGAL_ZONE).toLocalDate(),
            opinion.opinion());
    MinutesContent more =
        new MinutesContent(present.session().dissenting(item.place(), dissent), present.remarks());
    String reason = "Vot particular de " + opinion.name();
    held.edit(reason);
    minutes.add(
        new MinutesEdition(
            held, MinutesJson.write(more), reason, opinion.principal(), opinion.recordedAt()));
  }
}
