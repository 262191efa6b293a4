package es.caib.empara.feed.service.internal;

import es.caib.empara.orders.service.OrderFeed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;

/** {@code order.claim-filed}: a family claim, which moves the clock of the civil measures. */
@ApplicationScoped
class ClaimFiledTranslator implements Translator {

  @Inject private OrderFeed orders;

  @Override
  public String type() {
    return "es.viogen.order.claim-filed.v1";
  }

  @Override
  public Application read(CloudEvent event) {
    Fields data = new Fields(event.data(), "data.");
    String orderId = data.text("orderId", 60);
    OffsetDateTime filedAt = data.time("filedAt");
    return Application.needing(
        Needs.order(orderId),
        provenance -> orders.recordClaim(event.subject(), orderId, filedAt, provenance));
  }
}
