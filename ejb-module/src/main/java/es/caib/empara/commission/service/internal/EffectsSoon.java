package es.caib.empara.commission.service.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;

/** Does not wait for the next second when something was resolved. */
@ApplicationScoped
class EffectsSoon {

  @Inject private EffectTimers timers;

  void on(@Observes(during = TransactionPhase.AFTER_SUCCESS) Resolving.ResolutionAdopted adopted) {
    timers.soon();
  }
}
