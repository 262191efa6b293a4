package es.caib.empara.feed.service.internal;

import jakarta.enterprise.context.ApplicationScoped;

/** {@code feed.heartbeat}: a sign of life. That it came is all that it says. */
@ApplicationScoped
class HeartbeatTranslator implements Translator {

  @Override
  public String type() {
    return "es.viogen.feed.heartbeat.v1";
  }

  @Override
  public Application read(CloudEvent event) {
    Fields data = new Fields(event.data(), "data.");
    data.optionalText("lastEventId", 120);
    data.optionalInteger("count24h", 0, Integer.MAX_VALUE);
    return Application.needing(Needs.NOTHING, provenance -> {});
  }
}
