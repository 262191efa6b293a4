package es.caib.empara.feed.service.internal;

import es.caib.empara.access.Roles;
import es.caib.empara.access.service.Caller;
import es.caib.empara.access.service.Pending;
import es.caib.empara.access.service.PendingSource;
import es.caib.empara.feed.service.QueueCounts;
import es.caib.empara.shared.service.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.OffsetDateTime;
import java.util.List;

/** Events that nothing can place by itself any more. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class QueuePending implements PendingSource {

  @Inject private QueueRepository queue;
  @Inject private BusinessClock clock;

  @Override
  public List<Pending> pending(Caller caller) {
    if (!caller.is(Roles.COORDINATOR)) {
      return List.of();
    }
    OffsetDateTime now = clock.now();
    QueueCounts counts = queue.counts(now);
    return counts.overdue() == 0
        ? List.of()
        : List.of(new Pending("QUEUE", null, counts.overdue(), "/feed/queue.xhtml", now, false));
  }
}
