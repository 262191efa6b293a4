package es.caib.empara.feed.service.internal;

import es.caib.empara.cases.DeviceEventKind;
import es.caib.empara.cases.DeviceReport;
import es.caib.empara.cases.service.CaseFeed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** {@code device.event}: the telematic device that watches the distance. */
@ApplicationScoped
class DeviceEventTranslator implements Translator {

  @Inject private CaseFeed cases;

  @Override
  public String type() {
    return "es.viogen.device.event.v1";
  }

  @Override
  public Application read(CloudEvent event) {
    Fields data = new Fields(event.data(), "data.");
    DeviceReport report =
        new DeviceReport(data.oneOf("kind", DeviceEventKind.class), data.time("occurredAt"));
    return provenance -> cases.recordDevice(event.subject(), report, provenance);
  }
}
