package es.caib.empara.simulator.player;

import es.caib.empara.simulator.Events;
import es.caib.empara.simulator.FeedEvent;
import es.caib.empara.simulator.History;
import es.caib.empara.simulator.Region;
import es.caib.empara.simulator.Source;
import es.caib.empara.simulator.model.Totals;
import es.caib.empara.simulator.player.Ledger.Status;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;

/**
 * Sends the history of a region as an initial load. The region is cut into parts of some cases;
 * each part goes over one connection, its cases first and then, once those are confirmed, its
 * orders and the rest. At the end each source says what it should have brought.
 */
public final class Loader {
  /** So many that a request is seldom small: each costs the server a check of the password. */
  private static final int CASES_OF_A_PART = 100;

  private static final Set<Status> TAKEN = EnumSet.of(Status.ACCEPTED, Status.DUPLICATE);
  private static final String ACKNOWLEDGED = "es.viogen.order.acknowledged.v1";

  /** What goes one after the other, since each may refer to the ones before. */
  private static final List<Predicate<FeedEvent>> STEPS =
      List.of(
          event -> isOf(event, Source.VIOGEN) && !event.type().equals(ACKNOWLEDGED),
          event -> isOf(event, Source.SIRAJ) && event.data().containsKey("nig"),
          event -> isOf(event, Source.SIRAJ) && !event.data().containsKey("nig"),
          event -> event.type().equals(ACKNOWLEDGED),
          event -> isOf(event, Source.SISPE),
          event -> isOf(event, Source.COMETA));

  /**
   * How to load.
   *
   * @param batch events of a request at most, 1 to 500
   * @param connections at the same time
   */
  public record Plan(int batch, int connections) {
    public static final Plan DEFAULT = new Plan(500, 4);
  }

  private final Region region;
  private final Delivery delivery;
  private final Ledger ledger;
  private final LoadState state;
  private final Plan plan;
  private final StopSignal stop;
  private final PrintWriter out;
  private final Totals totals = new Totals();
  private final Set<Source> taking = EnumSet.of(Source.VIOGEN, Source.SIRAJ);
  private final AtomicInteger casesDone = new AtomicInteger();

  /** Confirmed by an earlier run. */
  private final AtomicInteger casesBefore = new AtomicInteger();

  /**
   * @param client shared by all connections
   * @param out progress
   * @param errors rejected events and failed attempts
   */
  public Loader(
      Region region,
      FeedClient client,
      Ledger ledger,
      LoadState state,
      Plan plan,
      Retry retry,
      StopSignal stop,
      PrintWriter out,
      PrintWriter errors) {
    this.region = region;
    this.delivery = new Delivery(client, ledger, retry, stop, errors);
    this.ledger = ledger;
    this.state = state;
    this.plan = plan;
    this.stop = stop;
    this.out = out;
  }

  /** Loads all that is not confirmed yet; false when a stop came first. */
  public boolean load() {
    Progress progress = new Progress(out);
    ExecutorService connections = Executors.newFixedThreadPool(plan.connections());
    // A part for each connection and one that waits: no more of the region is in memory.
    Semaphore room = new Semaphore(2 * plan.connections());
    try {
      List<Future<?>> parts = new ArrayList<>();
      Iterator<History> histories = region.histories().iterator();
      for (int part = 0; histories.hasNext() && !stop.isStopped(); part++) {
        List<History> cases = take(histories);
        if (state.isConfirmed(part)) {
          casesDone.addAndGet(cases.size());
          casesBefore.addAndGet(cases.size());
        } else {
          int number = part;
          room.acquireUninterruptibly();
          parts.add(
              connections.submit(
                  () -> {
                    try {
                      send(number, cases);
                    } finally {
                      room.release();
                    }
                  }));
          parts = unfinished(parts);
        }
        if (progress.isDue()) {
          progress(progress);
        }
      }
      for (Future<?> part : parts) {
        result(part);
        if (progress.isDue()) {
          progress(progress);
        }
      }
    } finally {
      connections.shutdownNow();
    }
    if (!stop.isStopped()) {
      finish();
    }
    progress(progress);
    return !stop.isStopped();
  }

  private List<History> take(Iterator<History> histories) {
    List<History> cases = new ArrayList<>(CASES_OF_A_PART);
    while (histories.hasNext() && cases.size() < CASES_OF_A_PART) {
      History history = histories.next();
      totals.add(history.subject().caseNumber(), history.events());
      history.events().forEach(event -> taking.add(Source.ofUri(event.source())));
      cases.add(history);
    }
    return cases;
  }

  private void send(int part, List<History> cases) {
    for (Predicate<FeedEvent> step : STEPS) {
      List<Parcel> parcels =
          cases.stream()
              .flatMap(history -> history.events().stream())
              .filter(step)
              .map(event -> Parcel.of(event, TAKEN))
              .toList();
      for (List<Parcel> batch : Batches.of(parcels, plan.batch())) {
        if (stop.isStopped() || !delivery.deliver(batch.get(0).sender(), batch, true)) {
          return;
        }
      }
    }
    state.confirm(part);
    casesDone.addAndGet(cases.size());
  }

  /** The hour of the end of the history: said again after a stop, it is the same event. */
  private void finish() {
    for (Source source : taking) {
      FeedEvent done = Events.backfillDone(source, region.asOf(), totals.of(source));
      delivery.deliver(source, List.of(Parcel.of(done, TAKEN)), true);
    }
  }

  /** What the load comes to; complete once it has ended without a stop. */
  public Totals totals() {
    return totals;
  }

  private void progress(Progress progress) {
    int done = casesDone.get();
    progress.line(
        "%d of %d cases".formatted(done, region.size()),
        (double) done / region.size(),
        (double) casesBefore.get() / region.size(),
        ledger.count());
  }

  private static List<Future<?>> unfinished(List<Future<?>> parts) {
    List<Future<?>> rest = new ArrayList<>();
    for (Future<?> part : parts) {
      if (part.isDone()) {
        result(part);
      } else {
        rest.add(part);
      }
    }
    return rest;
  }

  /** Fails as the part did. */
  private static void result(Future<?> part) {
    try {
      part.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException failure) {
        throw failure;
      }
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static boolean isOf(FeedEvent event, Source source) {
    return event.source().equals(source.uri());
  }
}
