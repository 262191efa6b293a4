package es.caib.empara.simulator;

import jakarta.json.JsonObject;
import java.time.LocalDate;

/**
 * One measure of a protection order.
 *
 * @param measureId unique within the order
 * @param validFrom first day, local date of the islands
 * @param validUntil last day; null when a milestone ends it
 * @param untilMilestone milestone of the procedure that ends it; null when a date does
 */
public record Measure(
    String measureId,
    MeasureKind kind,
    MeasureParameters parameters,
    LocalDate validFrom,
    LocalDate validUntil,
    String untilMilestone) {

  static Measure parse(JsonObject json) {
    String until = json.getString("validUntil", null);
    return new Measure(
        json.getString("measureId"),
        MeasureKind.valueOf(json.getString("kind")),
        MeasureParameters.parse(json.getJsonObject("parameters")),
        LocalDate.parse(json.getString("validFrom")),
        until == null ? null : LocalDate.parse(until),
        json.getString("untilMilestone", null));
  }

  JsonObject toJson() {
    return new Fields()
        .put("measureId", measureId)
        .put("kind", kind)
        .put("nature", kind.nature())
        .put("parameters", parameters.toJson())
        .put("validFrom", validFrom)
        .put("validUntil", validUntil)
        .put("untilMilestone", untilMilestone)
        .build();
  }
}
