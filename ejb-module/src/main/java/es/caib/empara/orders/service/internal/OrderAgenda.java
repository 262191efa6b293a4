package es.caib.empara.orders.service.internal;

import es.caib.empara.cases.Provenance;
import es.caib.empara.orders.OrderTermKind;
import es.caib.empara.orders.entity.OrderTask;
import es.caib.empara.orders.entity.OrderTask.Key;
import es.caib.empara.orders.entity.ProtectionMeasure;
import es.caib.empara.orders.entity.ProtectionOrder;
import es.caib.empara.orders.service.OrderTaskOver;
import es.caib.empara.shared.service.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;

/**
 * Keeps the tasks of an order in step with its measures: with every change of them, in the same
 * transaction, so that no measure can end without its task.
 */
@ApplicationScoped
class OrderAgenda {

  /** When people hear of what is due on a day: nobody need be woken for it. */
  private static final LocalTime MORNING = LocalTime.of(8, 0);

  @Inject private OrderTaskRepository tasks;
  @Inject private OrderTerms terms;
  @Inject private Event<OrderTaskOver> over;

  /**
   * Plans anew.
   *
   * @param first whether the order has just come, so that it has no tasks yet
   */
  void plan(
      ProtectionOrder order,
      Collection<ProtectionMeasure> measures,
      Provenance provenance,
      boolean first) {
    LocalDate today = day(provenance.receivedAt());
    List<ProtectionMeasure> lasting =
        measures.stream()
            .filter(each -> each.lastDay() != null && !each.lastDay().isBefore(today))
            .toList();
    List<OrderTask> known = first ? List.of() : tasks.of(order);
    if (lasting.isEmpty() && known.isEmpty()) {
      return;
    }
    List<Key> wanted = planFor(order, today).of(order, lasting);
    for (OrderTask task : known) {
      boolean needless = wanted.stream().noneMatch(task::isOf) && !task.endsOn().isBefore(today);
      if (needless && task.drop()) {
        over.fire(over(order, task));
      }
    }
    for (Key key : wanted) {
      OffsetDateTime at = morning(key.dueOn());
      OrderTask task = known.stream().filter(each -> each.isOf(key)).findFirst().orElse(null);
      if (task == null) {
        tasks.add(silent(new OrderTask(order, key, at), provenance));
      } else {
        task.keep(key, at);
      }
    }
  }

  /** Another order holds in its place: nothing need be looked at here. */
  void drop(ProtectionOrder order) {
    for (OrderTask task : tasks.of(order)) {
      if (task.drop()) {
        over.fire(over(order, task));
      }
    }
  }

  static OrderTaskOver over(ProtectionOrder order, OrderTask task) {
    return new OrderTaskOver(
        task.caseId(), order.orderId(), task.kind(), task.place(), task.endsOn());
  }

  private AgendaPlan planFor(ProtectionOrder order, LocalDate today) {
    return new AgendaPlan(
        terms.places(OrderTermKind.CIVIL_CHECK, today),
        terms.places(OrderTermKind.ENDING, today),
        order.claimFiledAt() == null ? null : day(order.claimFiledAt()));
  }

  /** The initial load alerts nobody: what is due by then waits on the list. */
  private static OrderTask silent(OrderTask task, Provenance provenance) {
    if (provenance.backfill() && !task.dueAt().isAfter(provenance.receivedAt())) {
      task.ring(provenance.receivedAt());
    }
    return task;
  }

  static LocalDate day(OffsetDateTime at) {
    return at.atZoneSameInstant(BusinessClock.LEGAL_ZONE).toLocalDate();
  }

  private static OffsetDateTime morning(LocalDate day) {
    return day.atTime(MORNING)
        .atZone(BusinessClock.LEGAL_ZONE)
        .toOffsetDateTime()
        .withOffsetSameInstant(ZoneOffset.UTC);
  }
}
