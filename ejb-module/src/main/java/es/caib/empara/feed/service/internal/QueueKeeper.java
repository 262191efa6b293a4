package es.caib.empara.feed.service.internal;

import es.caib.empara.feed.entity.FeedEvent;
import es.caib.empara.institutions.InstitutionKind;
import es.caib.empara.institutions.service.InstitutionView;
import es.caib.empara.institutions.service.Territory;
import es.caib.empara.shared.service.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * Puts events into the queue: from the start each has an institution that answers for it and a
 * deadline, so that none lies unseen.
 */
@ApplicationScoped
class QueueKeeper {

  @Inject private FeedRepository feed;
  @Inject private Territory territory;
  @Inject private BusinessClock clock;

  void queue(FeedEvent entry, Waiting why) {
    entry.queue(why.reason(), why.what(), centre(), clock.now().plus(feed.queueTerm(why.reason())));
  }

  /** The realm of the coordinating centre. */
  private String centre() {
    return territory.incorporated().stream()
        .filter(each -> each.kind() == InstitutionKind.COORDINATING_CENTRE)
        .map(InstitutionView::realm)
        .findFirst()
        .orElse(null);
  }
}
