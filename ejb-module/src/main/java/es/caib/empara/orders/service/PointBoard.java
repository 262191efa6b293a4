package es.caib.empara.orders.service;

import es.caib.empara.orders.PointStage;
import java.util.List;
import java.util.Map;

/**
 * A page of the work of the coordination point, and how much there is in all.
 *
 * @param next where it goes on; null at the end
 * @param stages how many are in each open stage
 * @param queues how many wait in each queue that the caller's institution may see
 * @param loads who has how much that is not closed, the most first
 */
public record PointBoard(
    List<PointItemView> items,
    String next,
    Map<PointStage, Long> stages,
    Map<PointFilter.Queue, Long> queues,
    List<Load> loads) {

  /**
   * What somebody has.
   *
   * @param owner {@code user@realm}; null: the institution as a whole
   * @param ownerName null when it is not known
   */
  public record Load(
      String realm, String owner, String ownerName, long open, long toContact, long overdue) {}
}
