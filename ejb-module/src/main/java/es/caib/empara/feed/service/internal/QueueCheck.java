package es.caib.empara.feed.service.internal;

import es.caib.empara.feed.service.QueueChecked;
import es.caib.empara.shared.service.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Tells how many queued events are past their deadline. */
@ApplicationScoped
class QueueCheck {

  @Inject private QueueRepository queue;
  @Inject private BusinessClock clock;
  @Inject private Event<QueueChecked> checked;

  @Transactional(Transactional.TxType.REQUIRES_NEW)
  void tell() {
    // One node at a time, or each would raise its own alert.
    queue.lockTerms();
    checked.fire(queue.overdue(clock.now()));
  }
}
