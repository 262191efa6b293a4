package es.caib.empara.simulator.player;

import es.caib.empara.simulator.FeedEvent;
import es.caib.empara.simulator.Source;
import es.caib.empara.simulator.player.Ledger.Status;
import java.io.IOException;
import java.io.PrintWriter;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** Sends a batch until the server has taken it: it is done only at 202. */
final class Delivery {
  private static final Set<Integer> HOPELESS = Set.of(400, 405, 406, 413, 415);
  private static final Set<Integer> UNAUTHORISED = Set.of(401, 403);
  private static final int MESSAGE_EVERY = 10;

  private final FeedClient client;
  private final Ledger ledger;
  private final Retry retry;
  private final StopSignal stop;
  private final PrintWriter errors;

  Delivery(FeedClient client, Ledger ledger, Retry retry, StopSignal stop, PrintWriter errors) {
    this.client = client;
    this.ledger = ledger;
    this.retry = retry;
    this.stop = stop;
    this.errors = errors;
  }

  /** True when the server took the batch, false when a stop came first. */
  boolean deliver(Source source, List<FeedEvent> batch, boolean backfill) {
    Instant refusedSince = null;
    int failures = 0;
    boolean taken = false;
    try {
      do {
        Attempt attempt = attempt(source, batch, backfill);
        taken = attempt.taken();
        if (taken) {
          recovered(failures);
        } else {
          failures++;
          refusedSince = refusedSince(attempt, refusedSince);
          failed(attempt, failures, refusedSince);
        }
      } while (!taken && !stop.isStopped());
    } finally {
      if (!taken) {
        batch.forEach(event -> ledger.add(event, Status.UNCONFIRMED));
      }
    }
    return taken;
  }

  private record Attempt(boolean taken, int status, Duration retryAfter, String problem) {
    static Attempt failed(String problem) {
      return new Attempt(false, 0, Duration.ZERO, problem);
    }
  }

  private Attempt attempt(Source source, List<FeedEvent> batch, boolean backfill) {
    try {
      FeedAnswer answer = client.send(source, batch, backfill);
      if (answer.isTaken()) {
        record(batch, answer);
      }
      return new Attempt(
          answer.isTaken(),
          answer.status(),
          answer.retryAfter(),
          "HTTP " + answer.status() + " to " + source.account() + " " + answer.text());
    } catch (IOException e) {
      return Attempt.failed(e.toString());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      stop.stop();
      return Attempt.failed("interrupted");
    }
  }

  /** When the account began to be refused; an outage before that does not count. */
  private static Instant refusedSince(Attempt attempt, Instant before) {
    if (!UNAUTHORISED.contains(attempt.status())) {
      return null;
    }
    return before == null ? Instant.now() : before;
  }

  private void failed(Attempt attempt, int failures, Instant refusedSince) {
    if (HOPELESS.contains(attempt.status())) {
      throw new FeedRefusedException("The server refuses the request: " + attempt.problem());
    }
    if (refusedSince != null
        && Duration.between(refusedSince, Instant.now()).compareTo(retry.unauthorised()) >= 0) {
      throw new FeedRefusedException("The server refuses the account: " + attempt.problem());
    }
    if (failures % MESSAGE_EVERY == 1 && !stop.isStopped()) {
      errors.println("Not delivered, trying again: " + attempt.problem().strip());
      errors.flush();
    }
    Duration pause = retry.pause(failures);
    stop.await(pause.compareTo(attempt.retryAfter()) < 0 ? attempt.retryAfter() : pause);
  }

  private void recovered(int failures) {
    if (failures > 0) {
      errors.println("Delivered after " + failures + " failed attempts.");
      errors.flush();
    }
  }

  private void record(List<FeedEvent> batch, FeedAnswer answer) {
    Status rest = statusOfRest(answer);
    Status[] statuses = new Status[batch.size()];
    Arrays.fill(statuses, rest);
    for (FeedAnswer.Rejection rejection : answer.rejected()) {
      if (rejection.index() < statuses.length) {
        statuses[rejection.index()] = Status.REJECTED;
      }
      errors.printf("REJECTED %s %s: %s%n", rejection.type(), rejection.id(), rejection.detail());
    }
    errors.flush();
    for (int i = 0; i < statuses.length; i++) {
      ledger.add(batch.get(i), statuses[i]);
    }
  }

  private static Status statusOfRest(FeedAnswer answer) {
    int rest = answer.accepted() + answer.duplicates() + answer.queued();
    if (answer.accepted() == rest) {
      return Status.ACCEPTED;
    }
    if (answer.duplicates() == rest) {
      return Status.DUPLICATE;
    }
    return answer.queued() == rest ? Status.QUEUED : Status.TAKEN;
  }
}
