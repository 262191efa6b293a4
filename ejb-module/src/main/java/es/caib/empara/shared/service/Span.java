package es.caib.empara.shared.service;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.ZoneOffset;

/**
 * A length of time as a rule states it, ISO 8601: hours are hours, days and months are those of the
 * calendar of the islands.
 */
public record Span(Period days, Duration hours) {

  /** From ISO 8601 text, such as {@code PT72H}, {@code P30D} or {@code P1DT12H}. */
  public static Span parse(String iso) {
    int time = iso.indexOf('T');
    if (time < 0) {
      return new Span(Period.parse(iso), Duration.ZERO);
    }
    return new Span(
        time == 1 ? Period.ZERO : Period.parse(iso.substring(0, time)),
        Duration.parse("P" + iso.substring(time)));
  }

  /** The moment so much later. */
  public OffsetDateTime after(OffsetDateTime start) {
    return start
        .atZoneSameInstant(BusinessClock.LEGAL_ZONE)
        .plus(days)
        .plus(hours)
        .withZoneSameInstant(ZoneOffset.UTC)
        .toOffsetDateTime();
  }
}
