package es.caib.empara.simulator.player;

import java.time.Duration;
import java.util.List;

/**
 * What the server answered to one request.
 *
 * @param status HTTP status; the counts are meaningful only for 202
 * @param retryAfter how long the server asks to wait, zero when it does not say
 * @param text body as received, for messages
 */
public record FeedAnswer(
    int status,
    int accepted,
    int duplicates,
    int queued,
    List<Rejection> rejected,
    Duration retryAfter,
    String text) {

  /**
   * An event that the server did not take.
   *
   * @param index place in the request, from 0
   */
  public record Rejection(int index, String id, String type, String detail) {}

  /** The events are stored durably, or refused for good one by one. */
  public boolean isTaken() {
    return status == 202;
  }
}
