package es.caib.empara.feed.service.internal;

import es.caib.empara.access.Roles;
import es.caib.empara.access.service.Acts;
import es.caib.empara.feed.entity.FeedEvent;
import es.caib.empara.shared.service.Audited;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;

/**
 * Does to an event what a person decided, as the system: nobody else may say what the State says.
 * Called by the queue's door only, in its transaction.
 */
@Stateless
@DenyAll
@RunAs(Roles.SYSTEM)
public class QueueHand {

  @Inject private FeedRepository feed;
  @Inject private EventApplier applier;

  @Audited("FEED_CASE_KNOWN")
  @RolesAllowed(Roles.COORDINATOR)
  public boolean isKnown(String caseNumber) {
    return applier.isKnown(caseNumber);
  }

  /** Applies the event if that can be done now. */
  @Audited("FEED_QUEUE_APPLY")
  @RolesAllowed(Roles.COORDINATOR)
  @Acts
  public Optional<Waiting> apply(Long id) {
    FeedEvent entry = feed.event(id).orElseThrow();
    return applier.applyKept(entry);
  }
}
