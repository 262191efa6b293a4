package es.caib.empara.alerts.service.internal;

import es.caib.empara.alerts.Channel;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Asks the gateway what became of the short messages. */
@ApplicationScoped
class ReceiptRun {

  @Inject private Receipts receipts;
  @Inject private SmsCourier gateway;
  @Inject private Couriers couriers;

  void run() {
    if (!couriers.has(Channel.SMS)) {
      return;
    }
    List<Receipts.Open> open = receipts.take();
    for (Receipts.Open message : open) {
      switch (gateway.state(message.messageId()).orElse("PENDING")) {
        case "DELIVERED" -> receipts.delivered(message);
        case "FAILED" -> receipts.lost(message);
        default -> {
          // Still on its way: asked for again later.
        }
      }
    }
  }
}
