package es.caib.empara.simulator.model;

import jakarta.json.JsonObject;
import java.time.LocalDate;

/**
 * A measure as it stands.
 *
 * @param state {@code REQUESTED, IN_FORCE, SUSPENDED, MODIFIED, EXPIRED, CANCELLED,
 *     REPLACED_BY_SENTENCE}
 * @param validUntil last day; null when a milestone ends it
 */
public record ExpectedMeasure(
    String orderId,
    String measureId,
    String kind,
    String nature,
    String state,
    JsonObject parameters,
    LocalDate validFrom,
    LocalDate validUntil,
    String untilMilestone) {

  static ExpectedMeasure stated(String orderId, JsonObject data) {
    return new ExpectedMeasure(
        orderId,
        data.getString("measureId"),
        data.getString("kind"),
        data.getString("nature", null),
        "IN_FORCE",
        data.getJsonObject("parameters"),
        LocalDate.parse(data.getString("validFrom")),
        date(data, "validUntil"),
        data.getString("untilMilestone", null));
  }

  /** What is not given stays. */
  ExpectedMeasure changed(JsonObject change) {
    LocalDate until = date(change, "validUntil");
    boolean content = change.get("parameters") instanceof JsonObject;
    return new ExpectedMeasure(
        orderId,
        measureId,
        kind,
        nature,
        change.getString("state"),
        content ? change.getJsonObject("parameters") : parameters,
        validFrom,
        until == null ? validUntil : until,
        untilMilestone);
  }

  ExpectedMeasure withState(String other) {
    return new ExpectedMeasure(
        orderId, measureId, kind, nature, other, parameters, validFrom, validUntil, untilMilestone);
  }

  /** Whether it protects on a day of the islands. */
  public boolean isInForce(LocalDate day) {
    return (state.equals("IN_FORCE") || state.equals("MODIFIED"))
        && !validFrom.isAfter(day)
        && (validUntil == null || !validUntil.isBefore(day));
  }

  private static LocalDate date(JsonObject data, String name) {
    String text = data.getString(name, null);
    return text == null ? null : LocalDate.parse(text);
  }
}
