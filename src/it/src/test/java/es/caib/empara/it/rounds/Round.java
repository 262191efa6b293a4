package es.caib.empara.it.rounds;

import static java.util.stream.Collectors.toSet;

import es.caib.empara.it.fixture.EmparaMicro;
import es.caib.empara.it.fixture.Eventually;
import java.sql.Connection;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * One round: everything is sent and confirmed, people read and take alerts, and the server is taken
 * away meanwhile.
 */
final class Round {

  private static final Duration SENDING = Duration.ofMinutes(20);
  private static final Duration SOON = Duration.ofMinutes(3);

  private final Plan plan;
  private final EmparaMicro micro;
  private final BusinessTime time;
  private final Chronicle chronicle;
  private final List<Person> people;
  private int kills;
  private int repeated;

  Round(Plan plan, EmparaMicro micro, BusinessTime time, Chronicle chronicle, List<Person> people) {
    this.plan = plan;
    this.micro = micro;
    this.time = time;
    this.chronicle = chronicle;
    this.people = people;
  }

  /** How often the server was taken away. */
  int kills() {
    return kills;
  }

  /** How many batches had to be sent more than once. */
  int repeated() {
    return repeated;
  }

  /**
   * Runs to the end.
   *
   * @return business time by which everything due has been climbed
   */
  Instant run(Connection connection) throws Exception {
    int before = chronicle.confirmed();
    Set<String> moving =
        plan.stories().stream()
            .filter(CaseStory::moves)
            .map(CaseStory::caseNumber)
            .collect(toSet());
    AtomicBoolean over = new AtomicBoolean();
    ExecutorService threads = Executors.newCachedThreadPool();
    ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor();
    try {
      List<Future<?>> readers = new ArrayList<>();
      people.forEach(
          person -> readers.add(threads.submit(() -> person.work(micro.api(), moving, over::get))));
      List<Future<Integer>> senders = new ArrayList<>();
      plan.lanes()
          .forEach(lane -> senders.add(threads.submit(new Lane(micro.feed(), lane, chronicle))));
      for (Plan.Kill kill : plan.kills()) {
        Eventually.holds(
            kill.confirmed() + " confirmed events",
            SENDING,
            () -> chronicle.confirmed() - before >= kill.confirmed());
        take(kill, clock);
      }
      for (Future<Integer> sender : senders) {
        repeated += done(sender);
      }
      Eventually.holds("nothing waits", SOON, () -> waiting(connection) == 0);
      over.set(true);
      for (Future<?> reader : readers) {
        done(reader);
      }
    } finally {
      threads.shutdownNow();
      clock.shutdownNow();
    }
    Instant at = time.now();
    Eventually.holds("everybody due is told", SOON, () -> LadderCheck.overdue(connection, at) == 0);
    return at;
  }

  private static <T> T done(Future<T> work) throws Exception {
    try {
      return work.get(SENDING.toSeconds(), TimeUnit.SECONDS);
    } catch (ExecutionException failed) {
      throw new AssertionError(failed.getCause());
    }
  }

  private void take(Plan.Kill kill, ScheduledExecutorService clock) throws Exception {
    killAfter(kill.offset(), clock);
    time.moveOn(kill.away());
    micro.launch();
    if (kill.duringStart() != null) {
      killAfter(kill.duringStart(), clock);
      time.moveOn(Duration.ZERO);
      micro.launch();
    }
    micro.awaitReady();
    time.read(micro.api());
  }

  private void killAfter(Duration offset, ScheduledExecutorService clock) throws Exception {
    done(clock.schedule(micro::kill9, offset.toMillis(), TimeUnit.MILLISECONDS));
    kills++;
  }

  /** Events that wait in the queue, and alerts that have no place in the cursor yet. */
  private long waiting(Connection connection) {
    return Rows.count(connection, "select count(*) from EMP_FEED_EVENT where STATE = 'QUEUED'")
        + Rows.count(connection, "select count(*) from EMP_ALERT where SEQ is null");
  }
}
