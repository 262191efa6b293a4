package es.caib.empara.alerts.service.internal;

import jakarta.enterprise.inject.spi.CDI;

/** Does at once what the timers do, for the tests inside the server. */
public final class AlertHands {

  private AlertHands() {}

  /** Lets every alert climb that is due. */
  public static void escalate() {
    CDI.current().select(EscalationRun.class).get().run();
  }

  /** Misses boards that have fallen silent, and lets those that are back be. */
  public static void watchLines() {
    CDI.current().select(LineWatch.class).get().look();
  }
}
