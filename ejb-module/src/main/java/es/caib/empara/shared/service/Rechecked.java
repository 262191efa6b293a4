package es.caib.empara.shared.service;

import java.util.function.Supplier;

/**
 * A value in memory that was made from rows with versions. Their stamp, compared at most once a
 * second, tells when it must be made anew; so a change on another node is seen too.
 */
public final class Rechecked<T> {

  private static final long RECHECK_NANOS = 1_000_000_000L;

  private final Supplier<String> stamp;
  private final Supplier<T> load;

  private volatile Snapshot<T> snapshot;

  private record Snapshot<T>(String stamp, long checkedAt, T value) {}

  /**
   * @param stamp of the rows as they are now
   * @param load makes the value
   */
  public Rechecked(Supplier<String> stamp, Supplier<T> load) {
    this.stamp = stamp;
    this.load = load;
  }

  /** The value as it was within the last second. */
  public T current() {
    Snapshot<T> known = snapshot;
    long now = System.nanoTime();
    if (known != null && now - known.checkedAt() < RECHECK_NANOS) {
      return known.value();
    }
    String present = stamp.get();
    T value = known != null && known.stamp().equals(present) ? known.value() : load.get();
    snapshot = new Snapshot<>(present, now, value);
    return value;
  }

  /** Makes the next question see what has just been changed here. */
  public void forget() {
    snapshot = null;
  }
}
