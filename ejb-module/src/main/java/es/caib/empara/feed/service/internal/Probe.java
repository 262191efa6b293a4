package es.caib.empara.feed.service.internal;

import es.caib.empara.feed.SourceSystem;
import es.caib.empara.feed.service.ProbeSent;
import es.caib.empara.shared.Json;
import es.caib.empara.shared.service.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.transaction.Transactional;
import java.time.OffsetDateTime;
import java.util.UUID;

/**
 * Sends a signal the way of an event: read as one, in a transaction with the database, announced as
 * what an event changes is announced. It changes nothing.
 */
@ApplicationScoped
public class Probe {

  private static final SourceSystem ANY = SourceSystem.VIOGEN;

  @Inject private FeedRepository feed;
  @Inject private BusinessClock clock;
  @Inject private Event<ProbeSent> sent;

  /** Sends one. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public void send() {
    OffsetDateTime now = clock.now();
    CloudEvent event = CloudEventReader.read(signal(now), ANY, now);
    feed.source(event.source().uri());
    sent.fire(new ProbeSent());
  }

  private static JsonObject signal(OffsetDateTime now) {
    return Json.createObjectBuilder()
        .add("specversion", "1.0")
        .add("id", UUID.randomUUID().toString())
        .add("source", ANY.uri())
        .add("type", CloudEventReader.FEED_PREFIX + "heartbeat.v1")
        .add("time", now.toInstant().toString())
        .add("datacontenttype", "application/json")
        .add("data", Json.createObjectBuilder())
        .build();
  }
}
