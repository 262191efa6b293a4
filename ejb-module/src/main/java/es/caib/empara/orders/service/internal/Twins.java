package es.caib.empara.orders.service.internal;

import es.caib.empara.orders.CourtNames;
import es.caib.empara.orders.TwinVerdict;
import es.caib.empara.orders.entity.OrderTwin;
import es.caib.empara.orders.entity.ProtectionOrder;
import es.caib.empara.orders.service.CourtView;
import es.caib.empara.orders.service.Courts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds orders of one court with the same NIG. */
@ApplicationScoped
class Twins {

  /** One NIG is one proceeding: it may have some orders, not many. */
  private static final int MOST = 10;

  @Inject private OrderRepository orders;
  @Inject private TwinRepository twins;
  @Inject private Courts courts;

  /** The order, which is held with its case, was stated with a court and a NIG new to it. */
  void find(ProtectionOrder order, OffsetDateTime at) {
    List<ProtectionOrder> others = orders.ofNig(order.nig(), order.id(), MOST);
    if (others.isEmpty()) {
      return;
    }
    Set<Long> known =
        twins.of(order.id()).stream()
            .map(twin -> twin.besides(order.id()))
            .collect(Collectors.toSet());
    LocalDate day = OrderAgenda.day(at);
    others.stream()
        .filter(other -> !known.contains(other.id()) && isSameCourt(order, other, day))
        .forEach(other -> twins.add(new OrderTwin(order, other, at)));
  }

  /** By its name, or as what one court has become since (LO 1/2025). */
  private boolean isSameCourt(ProtectionOrder one, ProtectionOrder other, LocalDate day) {
    return CourtNames.normal(one.court()).equals(CourtNames.normal(other.court()))
        || line(one, day).filter(line -> line.equals(line(other, day).orElse(null))).isPresent();
  }

  private Optional<Long> line(ProtectionOrder order, LocalDate day) {
    return courts.named(order.court(), day).map(CourtView::id).map(courts::lineOf);
  }

  /** Something new was said of an order that was joined: somebody must look at both again. */
  void reopen(ProtectionOrder order) {
    order.standAlone();
    twins.of(order.id()).stream()
        .filter(twin -> twin.verdict() == TwinVerdict.SAME)
        .forEach(OrderTwin::reopen);
  }
}
