package es.caib.empara.alerts.service.internal;

import es.caib.empara.access.service.AccessEnded;
import es.caib.empara.access.service.Caller;
import es.caib.empara.alerts.AlertState;
import es.caib.empara.alerts.service.AlertHub;
import es.caib.empara.alerts.service.AlertPage;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** Holds long polls without a thread each: woken by the cursor or by the end of their time. */
@ApplicationScoped
class AlertWaitingRoom {

  @Resource private ManagedExecutorService executor;
  @Resource private ManagedScheduledExecutorService scheduler;
  @Inject private AlertHub hub;
  @Inject private AlertReading reading;

  /** Somebody who waits. */
  interface Place {

    CompletionStage<AlertPage> answer();

    void leave();
  }

  Place enter(Caller caller, long since, AlertState state, Duration wait) {
    CompletableFuture<AlertPage> answer = new CompletableFuture<>();
    Runnable stopListening =
        hub.listen(head -> executor.execute(() -> look(caller, since, state, answer, false)));
    Future<?> end =
        scheduler.schedule(
            () -> look(caller, since, state, answer, true), wait.toMillis(), TimeUnit.MILLISECONDS);
    answer.whenComplete(
        (page, failure) -> {
          stopListening.run();
          end.cancel(false);
        });
    return new Place() {
      @Override
      public CompletionStage<AlertPage> answer() {
        return answer;
      }

      @Override
      public void leave() {
        answer.cancel(false);
      }
    };
  }

  private void look(
      Caller caller,
      long since,
      AlertState state,
      CompletableFuture<AlertPage> answer,
      boolean timeIsOver) {
    if (answer.isDone()) {
      return;
    }
    try {
      Optional<AlertPage> page = reading.sinceAfterWaiting(caller, since, state);
      if (page.isEmpty()) {
        answer.completeExceptionally(new AccessEnded("the access has ended"));
      } else if (timeIsOver || !page.get().items().isEmpty()) {
        answer.complete(page.orElseGet(() -> new AlertPage(List.of(), since)));
      }
    } catch (RuntimeException failure) {
      answer.completeExceptionally(failure);
    }
  }
}
