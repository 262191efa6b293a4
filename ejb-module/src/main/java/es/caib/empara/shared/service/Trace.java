package es.caib.empara.shared.service;

/**
 * A failure for the log: what kind it was and where, through all its causes, without the messages.
 * A database repeats the row in its messages, and personal data must not reach a log.
 */
public final class Trace {

  private static final int FRAMES = 12;

  private Trace() {}

  /** The failure and its causes, some frames of each. */
  public static String of(Throwable failure) {
    StringBuilder text = new StringBuilder();
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      text.append(text.isEmpty() ? "" : "\nCaused by: ").append(cause.getClass().getName());
      StackTraceElement[] frames = cause.getStackTrace();
      for (int i = 0; i < Math.min(FRAMES, frames.length); i++) {
        text.append("\n  at ").append(frames[i]);
      }
    }
    return text.toString();
  }
}
