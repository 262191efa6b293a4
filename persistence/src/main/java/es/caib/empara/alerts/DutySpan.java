package es.caib.empara.alerts;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;

/**
 * A time of duty; the end does not belong to it. People say it by the clock of the islands, which
 * on two days of the year has 23 and 25 hours.
 */
public record DutySpan(OffsetDateTime from, OffsetDateTime until) {

  /** The zone in which people say when a shift begins. */
  public static final ZoneId ISLANDS = ZoneId.of("Europe/Madrid");

  private static final Duration SHORTEST = Duration.ofHours(1);
  private static final Duration LONGEST = Duration.ofHours(24);

  /** From and until by the clock of the islands; an hour that a day lacks is the one after it. */
  public static DutySpan local(LocalDateTime from, LocalDateTime until) {
    return new DutySpan(utc(from), utc(until));
  }

  /** A time of the islands' clock; of an hour that comes twice, the first. */
  public static OffsetDateTime utc(LocalDateTime local) {
    return local.atZone(ISLANDS).toOffsetDateTime().withOffsetSameInstant(ZoneOffset.UTC);
  }

  /** A time as the islands' clock shows it. */
  public static LocalDateTime local(OffsetDateTime at) {
    return at.atZoneSameInstant(ISLANDS).toLocalDateTime();
  }

  /** Whether a shift can last so long: an hour at least, at most one round of the clock. */
  public boolean isAShift() {
    return Duration.between(from, until).compareTo(SHORTEST) >= 0
        && Duration.between(local(from), local(until)).compareTo(LONGEST) <= 0;
  }

  public boolean contains(OffsetDateTime at) {
    return !at.isBefore(from) && at.isBefore(until);
  }

  public boolean overlaps(DutySpan other) {
    return from.isBefore(other.until) && other.from.isBefore(until);
  }
}
