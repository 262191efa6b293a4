package es.caib.empara.feed.service.internal;

import java.util.Set;

/**
 * Why an event cannot be applied.
 *
 * @param reason key of the words
 * @param what the id of the order or measure that it waits for, or the field at fault; null when
 *     the reason says it all
 */
record Waiting(String reason, String what) {

  static final String UNKNOWN_TYPE = "feed.reason.unknown-type";
  static final String UNKNOWN_CASE = "feed.reason.unknown-case";
  static final String UNKNOWN_ORDER = "feed.reason.unknown-order";
  static final String UNKNOWN_MEASURE = "feed.reason.unknown-measure";

  /** A fault of ours. */
  static final String FAILED = "feed.reason.failed";

  /** It came when it could not be read yet, and now that it can it turns out to be wrong. */
  static final String WRONG_DATA = "feed.reason.wrong-data";

  /** What waits for these is not tried again by itself: only a person can know better. */
  static final Set<String> FOR_A_PERSON = Set.of(FAILED, WRONG_DATA);

  static Waiting failed() {
    return new Waiting(FAILED, null);
  }

  static Waiting wrong(String field) {
    return new Waiting(WRONG_DATA, field);
  }
}
