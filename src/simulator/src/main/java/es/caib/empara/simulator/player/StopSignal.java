package es.caib.empara.simulator.player;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Asks a player to end; every pause of the player is a wait for it. */
public final class StopSignal {
  private final CountDownLatch stopped = new CountDownLatch(1);

  public void stop() {
    stopped.countDown();
  }

  public boolean isStopped() {
    return stopped.getCount() == 0;
  }

  /** Waits at most this long; true as soon as a stop was asked for. */
  public boolean await(Duration atMost) {
    try {
      return stopped.await(Math.max(0, atMost.toNanos()), TimeUnit.NANOSECONDS);
    } catch (InterruptedException e) {
      stop();
      Thread.currentThread().interrupt();
      return true;
    }
  }
}
