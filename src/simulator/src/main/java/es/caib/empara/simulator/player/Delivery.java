package es.caib.empara.simulator.player;

import es.caib.empara.simulator.Source;
import es.caib.empara.simulator.player.Ledger.Status;
import java.io.IOException;
import java.io.PrintWriter;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * Sends a batch until the server has taken it: it is done only at 202. Several threads may deliver
 * at the same time.
 */
final class Delivery {
  private static final Set<Integer> HOPELESS = Set.of(400, 405, 406, 413, 415);
  private static final Set<Integer> UNAUTHORISED = Set.of(401, 403);

  /** What may be answered to a single event that no parser has to read. */
  private static final Set<Integer> REFUSABLE = Set.of(400, 413);

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
  boolean deliver(Source source, List<Parcel> batch, boolean backfill) {
    Instant refusedSince = null;
    int failures = 0;
    boolean taken = false;
    try {
      do {
        Attempt attempt = attempt(source, batch, backfill, failures > 0);
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
        batch.forEach(parcel -> ledger.add(parcel, Status.UNCONFIRMED, true));
      }
    }
    return taken;
  }

  private record Attempt(boolean taken, int status, Duration retryAfter, String problem) {
    static Attempt failed(String problem) {
      return new Attempt(false, 0, Duration.ZERO, problem);
    }
  }

  private Attempt attempt(Source source, List<Parcel> batch, boolean backfill, boolean repeated) {
    try {
      FeedAnswer answer = client.send(source, batch, backfill);
      boolean refused = batch.get(0).alone() && REFUSABLE.contains(answer.status());
      if (answer.isTaken()) {
        record(batch, answer, repeated);
      } else if (refused) {
        note(batch, Verdict.refused(batch), repeated);
      }
      return new Attempt(
          answer.isTaken() || refused,
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

  private void record(List<Parcel> batch, FeedAnswer answer, boolean repeated) {
    for (FeedAnswer.Rejection rejection : answer.rejected()) {
      if (rejection.index() >= batch.size()
          || !batch.get(rejection.index()).expected().contains(Status.REJECTED)) {
        errors.printf("REJECTED %s %s: %s%n", rejection.type(), rejection.id(), rejection.detail());
      }
    }
    Verdict verdict = Verdict.of(batch, answer);
    // What was sent before may be a duplicate of itself now.
    if (verdict.complaint() != null && !repeated) {
      ledger.surprise();
      errors.printf(
          "UNEXPECTED %s in %d events from %s%n",
          verdict.complaint(), batch.size(), batch.get(0).sender().uri());
    }
    errors.flush();
    note(batch, verdict, repeated);
  }

  private void note(List<Parcel> batch, Verdict verdict, boolean repeated) {
    for (int i = 0; i < batch.size(); i++) {
      ledger.add(batch.get(i), verdict.statuses().get(i), repeated);
    }
  }
}
