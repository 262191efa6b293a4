package es.caib.empara.feed.service.internal;

import es.caib.empara.orders.service.OrderFeed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;

/** {@code order.acknowledged}: a police unit knows the order. */
@ApplicationScoped
class OrderAcknowledgedTranslator implements Translator {

  @Inject private OrderFeed orders;

  @Override
  public String type() {
    return "es.viogen.order.acknowledged.v1";
  }

  @Override
  public Application read(CloudEvent event) {
    Fields data = new Fields(event.data(), "data.");
    String orderId = data.text("orderId", 60);
    String policeUnit = data.text("policeUnit", 120);
    OffsetDateTime at = data.time("at");
    return Application.needing(
        Needs.order(orderId),
        provenance ->
            orders.recordAcknowledgement(event.subject(), orderId, policeUnit, at, provenance));
  }
}
