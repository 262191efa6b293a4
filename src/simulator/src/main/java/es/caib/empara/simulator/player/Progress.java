package es.caib.empara.simulator.player;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.Locale;

/** Tells now and then how far something is: whole lines, so that it can be read in a log too. */
final class Progress {
  private static final Duration BETWEEN_LINES = Duration.ofSeconds(5);

  private final PrintWriter out;
  private final long begun = System.nanoTime();
  private long lastLine = begun;

  Progress(PrintWriter out) {
    this.out = out;
  }

  /** True when it is time for a line; then the next one is some seconds away. */
  boolean isDue() {
    boolean due = System.nanoTime() - lastLine >= BETWEEN_LINES.toNanos();
    if (due) {
      lastLine = System.nanoTime();
    }
    return due;
  }

  /**
   * @param what how far it is, in words
   * @param share how much of the whole is done, 0 to 1
   * @param events how many were sent since it began
   */
  void line(String what, double share, long events) {
    double seconds = (System.nanoTime() - begun) / 1e9;
    out.printf(
        Locale.ROOT,
        "%s, %,d events sent, %.0f a second, %s%n",
        what,
        events,
        seconds > 0 ? events / seconds : 0,
        share >= 1 ? "done in " + text(seconds) : "about " + left(share, seconds) + " left");
    out.flush();
  }

  private static String left(double share, double seconds) {
    return share <= 0 ? "?" : text(seconds * (1 - share) / share);
  }

  private static String text(double seconds) {
    Duration length = Duration.ofSeconds(Math.round(seconds));
    return "%d:%02d:%02d"
        .formatted(length.toHours(), length.toMinutesPart(), length.toSecondsPart());
  }
}
