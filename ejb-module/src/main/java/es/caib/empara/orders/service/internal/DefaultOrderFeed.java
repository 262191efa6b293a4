package es.caib.empara.orders.service.internal;

import es.caib.empara.access.Roles;
import es.caib.empara.cases.Provenance;
import es.caib.empara.cases.StatusAspect;
import es.caib.empara.cases.service.CaseFeed;
import es.caib.empara.orders.MeasureReport;
import es.caib.empara.orders.OrderReport;
import es.caib.empara.orders.OrderState;
import es.caib.empara.orders.entity.ProtectionMeasure;
import es.caib.empara.orders.entity.ProtectionOrder;
import es.caib.empara.orders.service.OrderFeed;
import es.caib.empara.orders.service.OrderGranted;
import es.caib.empara.shared.service.Audited;
import es.caib.empara.shared.service.InvalidInput;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Keeps orders as the courts' register sends them. */
@Stateless
@DenyAll
public class DefaultOrderFeed implements OrderFeed {

  @Inject private OrderRepository orders;
  @Inject private CaseFeed cases;
  @Inject private Event<OrderGranted> granted;

  @Override
  @Audited("FEED_ORDER_GRANTED")
  @RolesAllowed({Roles.FEED, Roles.SYSTEM})
  public void recordGranted(String caseNumber, OrderReport report, Provenance provenance) {
    Optional<ProtectionOrder> known = orders.order(report.orderId());
    boolean late = known.filter(o -> !provenance.isAfter(o.eventTime(), o.eventId())).isPresent();
    // The case row is locked here, before the order changes: two reports of it cannot cross.
    CaseFeed.StatusTaken status =
        cases.recordFact(
            caseNumber,
            StatusAspect.ORDER,
            OrderState.GRANTED.name(),
            report.court(),
            late,
            provenance);
    if (known.isEmpty()) {
      ProtectionOrder order =
          new ProtectionOrder(status.caseId(), report, OrderState.GRANTED, provenance);
      orders.register(order);
      report.measures().forEach(measure -> orders.add(new ProtectionMeasure(order, measure)));
    } else {
      update(known.get(), status.caseId(), report, provenance);
    }
    granted.fire(
        new OrderGranted(
            status.caseId(),
            caseNumber,
            status.statusVersion(),
            status.municipality(),
            report.orderId(),
            report.measures().size(),
            late,
            provenance));
  }

  private void update(
      ProtectionOrder order, Long caseId, OrderReport report, Provenance provenance) {
    if (!order.caseId().equals(caseId)) {
      throw new InvalidInput("orderId", "error.order.other-case");
    }
    if (!order.update(report, OrderState.GRANTED, provenance)) {
      return;
    }
    Map<String, ProtectionMeasure> kept =
        orders.measures(order).stream()
            .collect(Collectors.toMap(ProtectionMeasure::measureId, Function.identity()));
    for (MeasureReport measure : report.measures()) {
      ProtectionMeasure known = kept.remove(measure.measureId());
      if (known == null) {
        orders.add(new ProtectionMeasure(order, measure));
      } else {
        known.apply(measure);
      }
    }
    kept.values().forEach(ProtectionMeasure::cancel);
  }
}
