package es.caib.empara.simulator.player;

import es.caib.empara.simulator.FeedEvent;
import es.caib.empara.simulator.Source;
import es.caib.empara.simulator.player.Ledger.Status;
import jakarta.json.JsonValue;
import java.util.EnumSet;
import java.util.Set;

/**
 * Something to send: an event, or what only looks like one.
 *
 * @param sender whose account sends it
 * @param event what the server knows when it takes it; null when it is no event at all
 * @param content as it is sent
 * @param expected how it may end
 * @param trick what is wrong or hostile about it; null for an honest one
 * @param alone goes in a request of its own, and that request as a whole may be refused
 */
public record Parcel(
    Source sender,
    FeedEvent event,
    JsonValue content,
    Set<Status> expected,
    String trick,
    boolean alone) {

  /** An honest event that a server takes in some way. */
  static Parcel of(FeedEvent event) {
    return of(event, EnumSet.of(Status.ACCEPTED, Status.QUEUED, Status.DUPLICATE));
  }

  static Parcel of(FeedEvent event, Set<Status> expected) {
    return new Parcel(
        Source.ofUri(event.source()), event, event.toCloudEvent(), expected, null, false);
  }

  Parcel expecting(Set<Status> other) {
    return new Parcel(sender, event, content, other, trick, alone);
  }
}
