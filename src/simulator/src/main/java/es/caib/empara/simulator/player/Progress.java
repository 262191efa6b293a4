package es.caib.empara.simulator.player;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.Locale;
import java.util.function.LongSupplier;

/** Tells now and then how far something is: whole lines, so that it can be read in a log too. */
final class Progress {
  private static final Duration BETWEEN_LINES = Duration.ofSeconds(5);

  private final PrintWriter out;
  private final LongSupplier nanos;
  private final long begun;
  private long lastLine;

  Progress(PrintWriter out) {
    this(out, System::nanoTime);
  }

  /**
   * @param nanos a clock that only runs forward, from any beginning
   */
  Progress(PrintWriter out, LongSupplier nanos) {
    this.out = out;
    this.nanos = nanos;
    this.begun = nanos.getAsLong();
    this.lastLine = begun;
  }

  /** True when it is time for a line; then the next one is some seconds away. */
  boolean isDue() {
    boolean due = nanos.getAsLong() - lastLine >= BETWEEN_LINES.toNanos();
    if (due) {
      lastLine = nanos.getAsLong();
    }
    return due;
  }

  /**
   * @param what how far it is, in words
   * @param share how much of the whole is done, 0 to 1
   * @param before how much of it had been done when this began
   * @param events how many were sent since it began
   */
  void line(String what, double share, double before, long events) {
    double seconds = (nanos.getAsLong() - begun) / 1e9;
    out.printf(
        Locale.ROOT,
        "%s, %,d events sent, %.0f a second, %s%n",
        what,
        events,
        seconds > 0 ? events / seconds : 0,
        share >= 1
            ? "done in " + text(seconds)
            : "about " + left(share, before, seconds) + " left");
    out.flush();
  }

  private static String left(double share, double before, double seconds) {
    return share <= before ? "?" : text(seconds * (1 - share) / (share - before));
  }

  private static String text(double seconds) {
    Duration length = Duration.ofSeconds(Math.round(seconds));
    return "%d:%02d:%02d"
        .formatted(length.toHours(), length.toMinutesPart(), length.toSecondsPart());
  }
}
