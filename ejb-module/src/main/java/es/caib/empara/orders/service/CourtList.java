package es.caib.empara.orders.service;

import java.time.OffsetDateTime;
import java.util.List;

/**
 * The courts, and what the coordination must see to.
 *
 * @param names those without a court first, then those that people attached; none for whoever may
 *     not attach
 */
public record CourtList(List<Line> courts, List<Seen> names) {

  /**
   * A court among those before and after it.
   *
   * @param seat the municipality, by name
   * @param predecessor null when none is known
   * @param successors none while it goes on
   */
  public record Line(
      CourtView court, String seat, CourtView predecessor, List<CourtView> successors) {}

  /**
   * A name by which orders speak of a court.
   *
   * @param name as it is spelled in the newest of them
   * @param orders how many; none for a name that no order bears any more
   * @param court what it is attached to; null for a court that is not in the list
   * @param byName who attached it
   */
  public record Seen(
      String name,
      long orders,
      OffsetDateTime lastSeenAt,
      CourtView court,
      String byName,
      OffsetDateTime attachedAt) {}

  /** How many orders are of courts that are not in the list. */
  public long withoutCourt() {
    return names.stream().filter(seen -> seen.court() == null).mapToLong(Seen::orders).sum();
  }
}
