package es.caib.empara.orders.service;

import es.caib.empara.institutions.Island;
import es.caib.empara.orders.PointStage;

/**
 * Which work of the coordination point is wanted.
 *
 * @param stage null: all that is not closed
 * @param queue null: whatever waits for
 * @param realm whose; null: anybody's
 * @param owner {@code user@realm}; null: anybody's
 * @param island null: any
 */
public record PointFilter(
    PointStage stage, Queue queue, String realm, String owner, Island island) {

  /** What cuts across the stages. */
  public enum Queue {
    /** Nobody has reached her and nobody can call her. */
    NO_CONTACT_DATA,
    /** She should have been called by now. */
    OVERDUE,
    /** An institution has it, and nobody in it by name. */
    NOBODYS
  }

  public static PointFilter open() {
    return new PointFilter(null, null, null, null, null);
  }
}
