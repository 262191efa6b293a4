package es.caib.empara.alerts.web;

import es.caib.empara.alerts.AlertType;
import es.caib.empara.alerts.service.AlertView;
import es.caib.empara.institutions.web.Places;
import es.caib.empara.shared.Json;
import es.caib.empara.shared.web.TimeText;
import es.caib.empara.shared.web.Words;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.JsonObject;
import java.time.OffsetDateTime;

/** What the queue, the initial load, its reconciliation and the duty raise, in words. */
@Named("loadText")
@ApplicationScoped
public class LoadText {

  @Inject private Words words;
  @Inject private Places places;
  @Inject private TimeText times;

  /** Where an alert without a case leads. */
  public String page(AlertView alert) {
    return switch (alert.type()) {
      case QUEUE_OVERDUE -> "/feed/queue.xhtml";
      case INITIAL_LOAD_DONE -> "/cases/list.xhtml";
      case ORDER_GAP -> "/feed/load.xhtml";
      case DELIVERY_PARKED -> "/alerts/channels.xhtml";
      case LINE_SILENT, DRILL -> "/alerts/alert.xhtml?id=" + alert.id();
      case DUTY_UNCOVERED -> "/alerts/duty.xhtml";
      default -> "/feed/sources.xhtml";
    };
  }

  /** What an alert without a case is about, in a word or two. */
  public String system(AlertView alert) {
    return switch (alert.type()) {
      case LINE_SILENT, DELIVERY_PARKED ->
          places.institution(facts(alert).getString("institution", ""));
      case DRILL -> words.text("alert.drill");
      default -> words.text("board.system");
    };
  }

  /** What else there is to know; empty for all other alerts. */
  public String about(AlertView alert) {
    JsonObject facts = facts(alert);
    if (alert.type() == AlertType.QUEUE_OVERDUE) {
      return words.text("alert.queue", number(facts, "overdue"));
    }
    if (alert.type() == AlertType.INITIAL_LOAD_DONE) {
      return String.join(
          " · ",
          words.text("alert.load.active", number(facts, "active")),
          words.text("alert.load.serious", number(facts, "extreme"), number(facts, "high")),
          words.text("alert.load.others", number(facts, "medium"), number(facts, "low")),
          words.text(
              "alert.load.due",
              number(facts, "withoutAssessment"),
              number(facts, "overdueReassessments")),
          orders(facts));
    }
    if (alert.type() == AlertType.DUTY_UNCOVERED) {
      return words.text(
          facts.getBoolean("planned", true) ? "alert.duty.shift" : "alert.duty.gap",
          places.institution(alert.to()),
          times.at(OffsetDateTime.parse(facts.getString("occurredAt"))));
    }
    return alert.type() == AlertType.ORDER_GAP ? gap(alert, facts.getString("orderId", "")) : "";
  }

  private String orders(JsonObject facts) {
    return facts.isNull("ordersInForce")
        ? words.text("board.order.hidden")
        : words.text("alert.load.orders", number(facts, "ordersInForce"));
  }

  /** What is missing in the protection, or on what the courts' register and we differ. */
  private String gap(AlertView alert, String orders) {
    if (words.has("ReconciliationItem." + alert.rule())) {
      return words.text("alert.gap", words.named("ReconciliationItem", alert.rule()), orders);
    }
    String key = "GapKind." + alert.rule();
    return words.has(key) ? words.text(key, orders.replace(" ", " · ")) : "";
  }

  /** The order that the alert is about; null where it names none, or two. */
  public String order(AlertView alert) {
    String orderId = alert.caseNumber() == null ? "" : facts(alert).getString("orderId", "");
    return orderId.isEmpty() || orderId.contains(" ") ? null : orderId;
  }

  private static String number(JsonObject facts, String name) {
    return String.valueOf(facts.getInt(name, 0));
  }

  private static JsonObject facts(AlertView alert) {
    return Json.object(alert.facts());
  }
}
