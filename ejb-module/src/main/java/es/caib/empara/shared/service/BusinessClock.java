package es.caib.empara.shared.service;

import es.caib.empara.shared.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/**
 * Business time: deadlines, freshness, "as of". A demo database may move it; the order of things
 * and the operations log follow the database's clock and never this one.
 */
@ApplicationScoped
public class BusinessClock {

  /** Legal dates are days in the islands. */
  public static final ZoneId LEGAL_ZONE = ZoneId.of("Europe/Madrid");

  private final InstantSource realTime;

  private volatile Instant origin;
  private volatile Duration offset = Duration.ZERO;
  private volatile double speed = 1;

  public BusinessClock() {
    this(InstantSource.system());
  }

  BusinessClock(InstantSource realTime) {
    this.realTime = realTime;
    this.origin = realTime.instant();
  }

  /** The present, UTC, to the microsecond that the databases keep. */
  public OffsetDateTime now() {
    Instant real = realTime.instant();
    Duration run = Duration.between(origin, real);
    Instant business = speed == 1 ? real : origin.plusNanos((long) (run.toNanos() * speed));
    return business.plus(offset).truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
  }

  /** The end of a day in the islands, in UTC. */
  public static OffsetDateTime endOf(LocalDate day) {
    return day.plusDays(1)
        .atStartOfDay(LEGAL_ZONE)
        .toOffsetDateTime()
        .withOffsetSameInstant(ZoneOffset.UTC);
  }

  /** The present day in the islands. */
  public LocalDate today() {
    return now().atZoneSameInstant(LEGAL_ZONE).toLocalDate();
  }

  /** Whether a demo makes its days shorter than people's. */
  public boolean isFast() {
    return speed > 1;
  }

  /**
   * Moves the clock as the settings say.
   *
   * @throws IllegalStateException when they do and the database is not a demo
   */
  public void apply(Settings settings, boolean demo) {
    boolean moved = !settings.clockOffset().isZero() || settings.clockSpeed() != 1;
    if (moved && !demo) {
      throw new IllegalStateException(
          "empara.clock.offset, empara.clock.speed: only a demo database may move the clock");
    }
    this.origin = realTime.instant();
    this.offset = settings.clockOffset();
    this.speed = settings.clockSpeed();
  }
}
