package es.caib.empara.cases.service.internal;

import es.caib.empara.shared.service.BusinessClock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.ZoneOffset;

/**
 * A length of time as a rule states it, ISO 8601: hours are hours, days and months are those of the
 * calendar of the islands.
 */
record Span(Period days, Duration hours) {

  static Span parse(String iso) {
    int time = iso.indexOf('T');
    if (time < 0) {
      return new Span(Period.parse(iso), Duration.ZERO);
    }
    return new Span(
        time == 1 ? Period.ZERO : Period.parse(iso.substring(0, time)),
        Duration.parse("P" + iso.substring(time)));
  }

  OffsetDateTime after(OffsetDateTime start) {
    return start
        .atZoneSameInstant(BusinessClock.LEGAL_ZONE)
        .plus(days)
        .plus(hours)
        .withZoneSameInstant(ZoneOffset.UTC)
        .toOffsetDateTime();
  }
}
