package es.caib.empara.feed.service.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * {@code feed.heartbeat}: a sign of life. What the source says to have sent is compared with what
 * has arrived.
 */
@ApplicationScoped
class HeartbeatTranslator implements Translator {

  @Inject private SourceWatch sources;

  @Override
  public String type() {
    return "es.viogen.feed.heartbeat.v1";
  }

  @Override
  public Application read(CloudEvent event) {
    Fields data = new Fields(event.data(), "data.");
    String lastEventId = data.optionalText("lastEventId", 120);
    Integer count24h = data.optionalInteger("count24h", 0, Integer.MAX_VALUE);
    return Application.needing(
        Needs.NOTHING, provenance -> sources.beat(provenance, lastEventId, count24h));
  }
}
