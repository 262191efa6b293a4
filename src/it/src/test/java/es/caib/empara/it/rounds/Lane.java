package es.caib.empara.it.rounds;

import es.caib.empara.it.fixture.Answer;
import es.caib.empara.it.fixture.Feed;
import es.caib.empara.simulator.FeedEvent;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * One sender: batch after batch, each again under the same ids until the server has confirmed it.
 */
final class Lane implements Callable<Integer> {

  private static final int ACCEPTED = 202;

  private final Feed feed;
  private final List<List<Sending>> batches;
  private final Chronicle chronicle;
  private int repeated;

  Lane(Feed feed, List<List<Sending>> batches, Chronicle chronicle) {
    this.feed = feed;
    this.batches = batches;
    this.chronicle = chronicle;
  }

  /** How many batches had to be sent more than once. */
  @Override
  public Integer call() {
    batches.forEach(this::deliver);
    return repeated;
  }

  private void deliver(List<Sending> batch) {
    List<FeedEvent> events = batch.stream().map(Sending::event).toList();
    AtomicInteger tries = new AtomicInteger();
    Answer answer =
        Knock.until(
            () -> {
              tries.incrementAndGet();
              return events.size() == 1 ? feed.send(events.get(0)) : feed.send(events);
            });
    int fresh = (int) batch.stream().filter(sending -> !sending.again()).count();
    repeated += tries.get() > 1 ? 1 : 0;
    if (answer.status() != ACCEPTED || !isWhole(answer.json(), batch.size(), fresh, tries.get())) {
      chronicle.fault(fresh + " new of " + batch.size() + " events answered " + answer.body());
    }
    chronicle.confirmed(fresh);
  }

  /** What was sent before an answer came may have arrived then. */
  private static boolean isWhole(JsonObject answer, int all, int fresh, int tries) {
    int duplicates = answer.getInt("duplicates");
    int taken = answer.getInt("accepted") + answer.getInt("queued");
    return answer.getJsonArray("rejected").isEmpty()
        && taken + duplicates == all
        && (tries > 1 ? taken <= fresh : taken == fresh);
  }
}
