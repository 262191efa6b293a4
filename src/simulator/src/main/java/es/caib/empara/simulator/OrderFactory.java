package es.caib.empara.simulator;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;

/** Invents the protection order of a case. */
final class OrderFactory {
  private static final ZoneId ISLANDS = ZoneId.of("Europe/Madrid");

  private OrderFactory() {}

  /**
   * An order that the register learns of at a given time; the court adopted it some hours before.
   *
   * @param sequence seven digits at most, unique among the orders of a year
   * @param notified probability that the aggressor has been told by then
   */
  static ProtectionOrder granted(
      SimulatedCase subject, String orderId, int sequence, double notified, Instant at, Dice dice) {
    Instant adopted = at.minus(dice.between(Duration.ofMinutes(40), Duration.ofHours(6)));
    Instant requested = adopted.minus(dice.between(Duration.ofHours(2), Duration.ofHours(20)));
    Instant notifiedAt = dice.chance(notified) ? dice.between(adopted, at) : null;
    ZonedDateTime local = adopted.atZone(ISLANDS);
    District district = Territory.municipality(subject.municipality()).district();
    String procedure = dice.pick(List.of("DUD", "DUD", "DUD", "DPA")) + " " + dice.between(1, 1800);
    return new ProtectionOrder(
        orderId,
        district.nig(local.getYear(), sequence),
        district.court(local.getYear(), dice),
        procedure + "/" + local.getYear(),
        requested,
        adopted,
        notifiedAt,
        new MeasureFactory(subject, dice).measures(orderId, local.toLocalDate()));
  }
}
