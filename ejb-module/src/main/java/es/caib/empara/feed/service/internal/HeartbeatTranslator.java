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
  public boolean needsCase() {
    return false;
  }

  @Override
  public Application read(CloudEvent event) {
    return provenance -> {};
  }
}
