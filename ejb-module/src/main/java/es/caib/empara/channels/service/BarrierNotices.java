package es.caib.empara.channels.service;

/**
 * Takes in what anybody tells of a barrier, also without an account; so it is no door with roles.
 * The operations log has an entry all the same.
 */
public interface BarrierNotices {

  /**
   * Keeps the notice.
   *
   * @throws es.caib.empara.shared.service.InvalidInput when a part is missing or too long
   */
  Result send(BarrierNotice notice);

  /** How it ended. */
  sealed interface Result {

    /** Kept, under this reference. */
    record Kept(String reference) implements Result {}

    /** Too many in a short time from there, or from everywhere. */
    record TooMany() implements Result {}
  }
}
