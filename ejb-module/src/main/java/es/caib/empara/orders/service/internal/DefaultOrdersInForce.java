package es.caib.empara.orders.service.internal;

import es.caib.empara.orders.entity.ProtectionMeasure;
import es.caib.empara.orders.entity.ProtectionOrder;
import es.caib.empara.orders.service.OrderInForce;
import es.caib.empara.orders.service.OrdersInForce;
import es.caib.empara.shared.service.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Reads them from the measures: an order lasts as long as one of its measures does. */
@ApplicationScoped
class DefaultOrdersInForce implements OrdersInForce {

  @Inject private OrderRepository orders;
  @Inject private BusinessClock clock;

  @Override
  public List<OrderInForce> of(Long caseId) {
    Map<String, List<ProtectionMeasure>> protecting =
        orders.inForce(List.of(caseId), clock.today()).stream()
            .collect(
                Collectors.groupingBy(
                    OrderRepository.InOrder::orderId,
                    Collectors.mapping(OrderRepository.InOrder::measure, Collectors.toList())));
    return protecting.isEmpty()
        ? List.of()
        : orders.named(protecting.keySet()).stream()
            .map(order -> view(order, protecting.get(order.orderId())))
            .toList();
  }

  private static OrderInForce view(ProtectionOrder order, List<ProtectionMeasure> measures) {
    return new OrderInForce(
        order.orderId(),
        order.nig(),
        order.court(),
        order.adoptedAt() == null
            ? null
            : order.adoptedAt().atZoneSameInstant(BusinessClock.LEGAL_ZONE).toLocalDate(),
        lastDay(measures));
  }

  /** The last day of what lasts longest; null when a milestone ends it. */
  static LocalDate lastDay(List<ProtectionMeasure> measures) {
    return measures.stream().anyMatch(measure -> measure.lastDay() == null)
        ? null
        : measures.stream()
            .map(ProtectionMeasure::lastDay)
            .max(Comparator.naturalOrder())
            .orElse(null);
  }
}
