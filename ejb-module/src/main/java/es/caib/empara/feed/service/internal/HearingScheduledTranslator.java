package es.caib.empara.feed.service.internal;

import es.caib.empara.orders.HearingReport;
import es.caib.empara.orders.service.OrderFeed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** {@code hearing.scheduled}: a hearing on an order. */
@ApplicationScoped
class HearingScheduledTranslator implements Translator {

  @Inject private OrderFeed orders;

  @Override
  public String type() {
    return "es.viogen.hearing.scheduled.v1";
  }

  @Override
  public Application read(CloudEvent event) {
    Fields data = new Fields(event.data(), "data.");
    HearingReport hearing =
        new HearingReport(data.text("orderId", 60), data.time("at"), data.text("court", 160));
    return Application.needing(
        Needs.order(hearing.orderId()),
        provenance -> orders.recordHearing(event.subject(), hearing, provenance));
  }
}
