package es.caib.empara.feed.service.internal;

import jakarta.enterprise.inject.spi.CDI;

/** Does what the feed's timers do, at once and with the same beans. */
public final class FeedHands {

  private FeedHands() {}

  /**
   * Applies what can be applied by now, if something asked for it.
   *
   * @return false when nothing did, or a timer was faster
   */
  public static boolean sweep() {
    boolean due = bean(Sweep.class).takeDue();
    if (due) {
      bean(EventIntake.class).applyWaiting();
    }
    return due;
  }

  /** Tells of what lies too long. */
  public static void checkQueue() {
    bean(QueueCheck.class).tell();
  }

  /** Makes all reports that are asked for and that no timer makes at this moment. */
  public static void reconcile() {
    boolean made = true;
    while (made) {
      made = bean(Reconciler.class).next();
    }
  }

  private static <T> T bean(Class<T> type) {
    return CDI.current().select(type).get();
  }
}
