package es.caib.empara.orders.service.internal;

import es.caib.empara.orders.entity.MeasureStatement;
import es.caib.empara.orders.entity.OrderStatement;
import es.caib.empara.orders.entity.ProtectionMeasure;
import es.caib.empara.orders.entity.ProtectionOrder;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Keeps one order in memory. */
final class KeptOrders extends OrderRepository {

  private final List<Object> kept = new ArrayList<>();

  @Override
  Optional<ProtectionOrder> order(String orderId) {
    return of(ProtectionOrder.class).stream()
        .filter(order -> order.orderId().equals(orderId))
        .findFirst();
  }

  @Override
  Optional<ProtectionMeasure> measure(String orderId, String measureId) {
    return of(ProtectionMeasure.class).stream()
        .filter(measure -> measure.measureId().equals(measureId))
        .findFirst();
  }

  @Override
  List<OrderStatement> statements(ProtectionOrder order) {
    return of(OrderStatement.class);
  }

  @Override
  List<MeasureStatement> measureStatements(ProtectionOrder order) {
    return of(MeasureStatement.class);
  }

  @Override
  List<ProtectionMeasure> measures(ProtectionOrder order) {
    return of(ProtectionMeasure.class);
  }

  @Override
  List<ProtectionOrder> ofNig(String nig, Long without, int most) {
    return of(ProtectionOrder.class).stream().filter(order -> !order.id().equals(without)).toList();
  }

  @Override
  void register(ProtectionOrder order) {
    set(order, "id", 3L);
    kept.add(order);
  }

  @Override
  void add(Object fact) {
    kept.add(fact);
  }

  private <T> List<T> of(Class<T> kind) {
    return kept.stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  /** What the database and the container do at run time. */
  static void set(Object target, String name, Object value) {
    try {
      Field field = target.getClass().getDeclaredField(name);
      field.setAccessible(true);
      field.set(target, value);
    } catch (ReflectiveOperationException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
