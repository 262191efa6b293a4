package es.caib.empara.alerts.service.internal;

import es.caib.empara.access.service.Reach;
import es.caib.empara.alerts.Channel;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** Delivers what is next in a lane: taken, handed over without a transaction, and noted. */
@ApplicationScoped
class LaneDelivery {

  @Inject private Outbox outbox;
  @Inject private Couriers couriers;
  @Inject private Reach reach;
  @Inject private MessageText texts;

  /** Delivers the next bundle; false when the lane has nothing that can go out now. */
  boolean next(String lane) {
    Optional<Outbox.Bundle> taken = outbox.take(lane);
    taken.ifPresent(this::deliver);
    return taken.isPresent();
  }

  private void deliver(Outbox.Bundle bundle) {
    try {
      Courier courier =
          couriers
              .of(bundle.channel())
              .orElseThrow(() -> new NotDelivered(false, "no channel", null));
      String messageId = courier.hand(texts.of(bundle, address(bundle)));
      outbox.sent(bundle, messageId);
    } catch (NotDelivered failure) {
      outbox.failed(bundle, failure);
    }
  }

  private String address(Outbox.Bundle bundle) throws NotDelivered {
    Reach.Contact contact = reach.of(List.of(bundle.recipient())).get(bundle.recipient());
    String address =
        contact == null
            ? null
            : bundle.channel() == Channel.MAIL ? contact.email() : contact.mobile();
    if (address == null) {
      throw new NotDelivered(true, EscalationStep.NO_ADDRESS, null);
    }
    return address;
  }
}
