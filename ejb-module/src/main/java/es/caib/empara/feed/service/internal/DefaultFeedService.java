package es.caib.empara.feed.service.internal;

import es.caib.empara.access.Roles;
import es.caib.empara.access.service.Callers;
import es.caib.empara.feed.SourceSystem;
import es.caib.empara.feed.service.FeedReceipt;
import es.caib.empara.feed.service.FeedService;
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
import jakarta.json.JsonValue;
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
  @Inject private Callers callers;
  @Inject private CallContext context;
  @Inject private BusinessClock clock;

  @Override
  @Audited("FEED_RECEIVE")
  @RolesAllowed(Roles.FEED)
  public FeedReceipt receive(List<JsonValue> events, boolean backfill) {
    SourceSystem sender =
        SourceSystem.byAccount(callers.current().principal())
            .orElseThrow(() -> new InvalidInput("account", "error.feed.no-source"));
    int accepted = 0;
    int duplicates = 0;
    int queued = 0;
    List<FeedReceipt.Rejection> rejected = new ArrayList<>();
    Set<String> subjects = new LinkedHashSet<>();
    for (int index = 0; index < events.size(); index++) {
      JsonValue value = events.get(index);
      try {
        CloudEvent event = CloudEventReader.read(value, sender, clock.now());
        switch (intake.take(event, backfill)) {
          case ACCEPTED -> {
            accepted++;
            if (event.subject() != null) {
              subjects.add(event.subject());
            }
          }
          case DUPLICATE -> duplicates++;
          case QUEUED -> {
            queued++;
            subjects.add(event.subject());
          }
          default -> throw new IllegalStateException();
        }
      } catch (Rejected wrong) {
        rejected.add(rejection(index, value, wrong, sender));
      }
    }
    inbox.heard(sender, accepted, rejected.size());
    subjects.remove(null);
    inbox.waiting(subjects).forEach(intake::applyWaiting);
    context.detail(
        "accepted=%d duplicates=%d queued=%d rejected=%d"
            .formatted(accepted, duplicates, queued, rejected.size()));
    return new FeedReceipt(accepted, duplicates, queued, List.copyOf(rejected));
  }

  private FeedReceipt.Rejection rejection(
      int index, JsonValue value, Rejected wrong, SourceSystem sender) {
    String id = CloudEventReader.attribute(value, "id");
    String type = CloudEventReader.attribute(value, "type");
    inbox.reject(sender, id, type, wrong.getMessage(), value.toString());
    return new FeedReceipt.Rejection(index, id, type, wrong.getMessage());
  }
}
