package es.caib.empara.simulator.cli;

import es.caib.empara.simulator.player.StopSignal;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Turns Ctrl-C and SIGTERM into a clean end of what runs. */
final class Running implements AutoCloseable {
  /** Enough for a request that is under way. */
  private static final Duration PATIENCE = Duration.ofSeconds(3);

  private final StopSignal stop = new StopSignal();
  private final CountDownLatch finished = new CountDownLatch(1);
  private final Thread worker = Thread.currentThread();

  /**
   * @param afterwards what still has to happen when the work has ended, whatever ended it
   */
  Running(Runnable afterwards) {
    Runtime.getRuntime()
        .addShutdownHook(
            new Thread(
                () -> {
                  end();
                  afterwards.run();
                },
                "end"));
  }

  StopSignal stop() {
    return stop;
  }

  private void end() {
    stop.stop();
    if (!finishes()) {
      worker.interrupt();
      finishes();
    }
  }

  private boolean finishes() {
    try {
      return finished.await(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  @Override
  public void close() {
    finished.countDown();
  }
}
