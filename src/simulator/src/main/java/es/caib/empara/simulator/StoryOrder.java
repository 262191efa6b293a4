package es.caib.empara.simulator;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** An order in a story: what of it is in force. */
final class StoryOrder {
  private final String orderId;
  private final String nig;
  private final Map<String, Measure> inForce = new LinkedHashMap<>();
  private boolean decided;

  StoryOrder(String orderId, String nig) {
    this.orderId = orderId;
    this.nig = nig;
  }

  void grant(List<Measure> measures) {
    decided = true;
    inForce.clear();
    measures.forEach(measure -> inForce.put(measure.measureId(), measure));
  }

  void deny() {
    decided = true;
    inForce.clear();
  }

  void change(String measureId, MeasureState state) {
    if (state != MeasureState.IN_FORCE && state != MeasureState.MODIFIED) {
      inForce.remove(measureId);
    }
  }

  /** What a court told of it in the history. */
  void tell(String type, JsonObject data) {
    switch (type) {
      case "es.viogen.order.granted.v1" ->
          grant(data.getJsonArray("measures").getValuesAs(StoryOrder::measure));
      case "es.viogen.order.denied.v1" -> deny();
      case "es.viogen.order.measure-changed.v1" ->
          change(data.getString("measureId"), MeasureState.valueOf(data.getString("state")));
      default -> {}
    }
  }

  private static Measure measure(JsonValue json) {
    return Measure.parse(json.asJsonObject());
  }

  String orderId() {
    return orderId;
  }

  /** Open for the courts: not decided yet, or with a measure that goes on. */
  boolean isOpen() {
    return !decided || !inForce.isEmpty();
  }

  List<Measure> inForce() {
    return List.copyOf(inForce.values());
  }

  boolean hasDevice() {
    return inForce.values().stream().anyMatch(m -> m.kind() == MeasureKind.TELEMATIC_DEVICE);
  }

  OpenOrder open(String caseNumber) {
    return new OpenOrder(orderId, nig, caseNumber);
  }
}
