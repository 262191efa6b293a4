package es.caib.empara.simulator;

import jakarta.json.JsonObject;
import java.time.LocalDate;

/**
 * What a court changed in one measure of an order.
 *
 * @param validUntil new last day; null leaves it
 * @param parameters new content; null leaves it
 */
public record MeasureChange(
    String orderId,
    String measureId,
    MeasureState state,
    LocalDate validUntil,
    MeasureParameters parameters) {

  /** Only the state changes. */
  public static MeasureChange of(String orderId, String measureId, MeasureState state) {
    return new MeasureChange(orderId, measureId, state, null, null);
  }

  JsonObject toJson() {
    Fields fields =
        new Fields()
            .put("orderId", orderId)
            .put("measureId", measureId)
            .put("state", state)
            .put("validUntil", validUntil);
    return (parameters == null
            ? fields.put("parameters", (Object) null)
            : fields.put("parameters", parameters.toJson()))
        .build();
  }
}
