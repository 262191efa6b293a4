package es.caib.empara.simulator.model;

import es.caib.empara.simulator.MeasureKind;
import jakarta.json.JsonObject;
import java.time.LocalDate;

/**
 * A measure as it stands.
 *
 * @param state {@code REQUESTED, IN_FORCE, SUSPENDED, MODIFIED, EXPIRED, CANCELLED,
 *     REPLACED_BY_SENTENCE}
 * @param validUntil last day that the court stated; null when a milestone ends it
 * @param lastDay last day on which it protects, later than stated after a family claim (LECrim art.
 *     544 ter.7)
 * @param lapses how often it had lapsed already when the court changed it
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
    LocalDate lastDay,
    String untilMilestone,
    int lapses) {

  private static final int CLAIM_DAYS = 30;

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
        date(data, "validUntil"),
        data.getString("untilMilestone", null),
        0);
  }

  /**
   * What is not given stays.
   *
   * @param on the day on which the court said so
   */
  ExpectedMeasure changed(JsonObject change, LocalDate on) {
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
        until == null ? lastDay : until,
        untilMilestone,
        isOver(on) ? lapses + 1 : lapses);
  }

  /** A family claim in time keeps a civil measure for thirty days from the filing. */
  ExpectedMeasure claimed(LocalDate filedOn) {
    boolean inTime = lastDay != null && !filedOn.isAfter(lastDay);
    if (!isCivil() || !protects() || !inTime || !filedOn.plusDays(CLAIM_DAYS).isAfter(lastDay)) {
      return this;
    }
    return new ExpectedMeasure(
        orderId,
        measureId,
        kind,
        nature,
        state,
        parameters,
        validFrom,
        validUntil,
        filedOn.plusDays(CLAIM_DAYS),
        untilMilestone,
        lapses);
  }

  private boolean isCivil() {
    return MeasureKind.valueOf(kind).nature() == MeasureKind.Nature.CIVIL;
  }

  private boolean protects() {
    return state.equals("IN_FORCE") || state.equals("MODIFIED");
  }

  ExpectedMeasure withState(String other) {
    return new ExpectedMeasure(
        orderId,
        measureId,
        kind,
        nature,
        other,
        parameters,
        validFrom,
        validUntil,
        lastDay,
        untilMilestone,
        lapses);
  }

  /** Whether its last day was over on a day, so that it had lapsed. */
  public boolean isOver(LocalDate day) {
    return lastDay != null && lastDay.isBefore(day);
  }

  /** Whether it protects on a day of the islands. */
  public boolean isInForce(LocalDate day) {
    return protects() && !validFrom.isAfter(day) && (lastDay == null || !lastDay.isBefore(day));
  }

  private static LocalDate date(JsonObject data, String name) {
    String text = data.getString(name, null);
    return text == null ? null : LocalDate.parse(text);
  }
}
