package es.caib.empara.alerts.service.internal;

import es.caib.empara.alerts.AlertCause;
import es.caib.empara.alerts.AlertType;
import es.caib.empara.alerts.Severity;
import es.caib.empara.orders.OrderTaskKind;
import es.caib.empara.orders.service.OrderGapFound;
import es.caib.empara.orders.service.OrderTaskDue;
import es.caib.empara.orders.service.OrderTaskOver;
import java.time.LocalDate;
import java.util.Optional;

/** What raises an alert about the measures of an order and their gaps. */
final class OrderRules {

  static final String CIVIL = "R23";
  static final String ENDING = "R24";

  /** The first day of the civil term is a look at how things go, of which no alert is made. */
  private static final int FIRST_LOOK = 1;

  /** Two orders together may have a longer one; the facts have it whole. */
  private static final int LONGEST_NAME = 60;

  private OrderRules() {}

  static Optional<AlertCause> on(OrderTaskDue task) {
    if (task.kind() != OrderTaskKind.ENDING && task.place() == FIRST_LOOK) {
      return Optional.empty();
    }
    AlertType type = type(task.kind());
    return Optional.of(
        ClockRules.cause(
            task.standing(),
            type,
            type == AlertType.CIVIL_MEASURES_EXPIRING ? Severity.HIGH : Severity.MEDIUM,
            type == AlertType.CIVIL_MEASURES_EXPIRING ? CIVIL : ENDING,
            task.orderId(),
            ClockRules.facts(task.noticedAt(), task.noticedAt())
                .add("orderId", task.orderId())
                .add("kind", task.kind().name())
                .add("dueOn", task.dueOn().toString())
                .add("endsOn", task.endsOn().toString()),
            cause(task.orderId(), task.kind(), task.place(), task.endsOn())));
  }

  static AlertType type(OrderTaskKind kind) {
    return kind == OrderTaskKind.ENDING
        ? AlertType.ORDER_EXPIRING
        : AlertType.CIVIL_MEASURES_EXPIRING;
  }

  static String cause(OrderTaskOver task) {
    return cause(task.orderId(), task.kind(), task.place(), task.endsOn());
  }

  private static String cause(String orderId, OrderTaskKind kind, int place, LocalDate endsOn) {
    return "task/" + orderId + "/" + kind + "/" + place + "/" + endsOn;
  }

  static AlertCause on(OrderGapFound gap) {
    return ClockRules.cause(
        gap.standing(),
        AlertType.ORDER_GAP,
        Severity.HIGH,
        gap.kind().name(),
        gap.isOfTheCase() || gap.subject().length() > LONGEST_NAME ? null : gap.subject(),
        ClockRules.facts(gap.foundAt(), gap.noticedAt())
            .add("orderId", gap.isOfTheCase() ? "" : gap.subject()),
        cause(gap.gapId()));
  }

  static String cause(Long gapId) {
    return "gap/" + gapId;
  }
}
