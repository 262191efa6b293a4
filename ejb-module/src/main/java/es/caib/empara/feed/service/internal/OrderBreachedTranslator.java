package es.caib.empara.feed.service.internal;

import es.caib.empara.orders.BreachReport;
import es.caib.empara.orders.service.OrderFeed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** {@code order.breached} (art. 468 CP); the measure may not be stated. */
@ApplicationScoped
class OrderBreachedTranslator implements Translator {

  @Inject private OrderFeed orders;

  @Override
  public String type() {
    return "es.viogen.order.breached.v1";
  }

  @Override
  public Application read(CloudEvent event) {
    Fields data = new Fields(event.data(), "data.");
    BreachReport breach =
        new BreachReport(
            data.text("orderId", 60),
            data.optionalText("measureId", 60),
            data.time("occurredAt"),
            data.text("summary", 2000));
    return Application.needing(
        Needs.measure(breach.orderId(), breach.measureId()),
        provenance -> orders.recordBreach(event.subject(), breach, provenance));
  }
}
