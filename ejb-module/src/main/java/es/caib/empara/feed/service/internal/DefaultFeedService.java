package es.caib.empara.feed.service.internal;

import es.caib.empara.access.Roles;
import es.caib.empara.access.service.Callers;
import es.caib.empara.feed.SourceSystem;
import es.caib.empara.feed.service.FeedReceipt;
import es.caib.empara.feed.service.FeedService;
import es.caib.empara.feed.service.SentEvent;
import es.caib.empara.shared.service.Audited;
import es.caib.empara.shared.service.BusinessClock;
import es.caib.empara.shared.service.CallContext;
import es.caib.empara.shared.service.InvalidInput;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Takes the events one by one. The door itself has no transaction: each event has its own, and a
 * receipt is given only after the last commit.
 */
@Stateless
@DenyAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DefaultFeedService implements FeedService {

  @Inject private EventIntake intake;
  @Inject private Inbox inbox;
  @Inject private LoadLedger loads;
  @Inject private Callers callers;
  @Inject private CallContext context;
  @Inject private BusinessClock clock;

  @Override
  @Audited("FEED_RECEIVE")
  @RolesAllowed(Roles.FEED)
  public FeedReceipt receive(List<SentEvent> events, boolean backfill) {
    SourceSystem sender =
        SourceSystem.byAccount(callers.current().principal())
            .orElseThrow(() -> new InvalidInput("account", "error.feed.no-source"));
    FeedReceipt receipt =
        backfill
            ? loads.during(sender, events, () -> take(sender, events, true))
            : take(sender, events, false);
    context.detail(
        "accepted=%d duplicates=%d queued=%d rejected=%d"
            .formatted(
                receipt.accepted(),
                receipt.duplicates(),
                receipt.queued(),
                receipt.rejected().size()));
    return receipt;
  }

  private FeedReceipt take(SourceSystem sender, List<SentEvent> events, boolean backfill) {
    int accepted = 0;
    int duplicates = 0;
    int queued = 0;
    List<FeedReceipt.Rejection> rejected = new ArrayList<>();
    Set<String> subjects = new LinkedHashSet<>();
    for (int index = 0; index < events.size(); index++) {
      SentEvent sent = events.get(index);
      try {
        CloudEvent event = CloudEventReader.read(sent, sender, clock.now());
        Inbox.Fate fate = intake.take(event, backfill);
        switch (fate) {
          case ACCEPTED -> accepted++;
          case DUPLICATE, DUPLICATE_QUEUED -> duplicates++;
          case QUEUED -> queued++;
          default -> throw new IllegalStateException();
        }
        if (fate != Inbox.Fate.DUPLICATE && event.subject() != null) {
          subjects.add(event.subject());
        }
      } catch (Rejected wrong) {
        rejected.add(rejection(index, sent, wrong, sender));
      }
    }
    intake.applyWaiting(inbox.heard(sender, accepted, rejected.size(), subjects));
    return new FeedReceipt(accepted, duplicates, queued, List.copyOf(rejected));
  }

  private FeedReceipt.Rejection rejection(
      int index, SentEvent sent, Rejected wrong, SourceSystem sender) {
    String id = CloudEventReader.attribute(sent, "id");
    String type = CloudEventReader.attribute(sent, "type");
    inbox.reject(sender, id, type, wrong.getMessage(), sent.content());
    return new FeedReceipt.Rejection(index, id, type, wrong.getMessage());
  }
}
