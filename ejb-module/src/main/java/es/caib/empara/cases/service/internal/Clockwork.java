package es.caib.empara.cases.service.internal;

import es.caib.empara.cases.service.CaseClock;
import es.caib.empara.shared.service.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Lets all clocks do what has come due, across clocks in the order of time, however far the time
 * has moved since the last look. A case that another transaction holds, or that fails, is left for
 * the next look and stops no other.
 */
@ApplicationScoped
public class Clockwork {

  private static final Logger LOG = Logger.getLogger(Clockwork.class.getName());
  private static final int BATCH = 50;

  /** The order of time; what comes at the same moment goes by the case. */
  private static final Comparator<CaseClock.Ring> EARLIER =
      Comparator.comparing(CaseClock.Ring::at, OffsetDateTime.timeLineOrder())
          .thenComparing(CaseClock.Ring::caseId);

  @Inject @Any private Instance<CaseClock> clocks;
  @Inject private BusinessClock time;

  /** One ring of one clock; {@code place} decides between clocks that ring at the same time. */
  private record Due(CaseClock clock, int place, CaseClock.Ring ring) {

    static final Comparator<Due> FIRST =
        Comparator.comparing(Due::ring, EARLIER).thenComparing(Due::place);
  }

  /** Does all that has come due until now. */
  public void run() {
    run(clocks.stream().toList(), time.now());
  }

  static void run(List<CaseClock> clocks, OffsetDateTime until) {
    Set<Long> left = new HashSet<>();
    boolean more = true;
    while (more) {
      more = batch(clocks, until, left);
    }
  }

  /** Does the first of what has come due; false when nothing has. */
  private static boolean batch(List<CaseClock> clocks, OffsetDateTime until, Set<Long> left) {
    PriorityQueue<Due> queue = new PriorityQueue<>(Due.FIRST);
    // Beyond the last that a full batch shows, something earlier may still be hidden.
    CaseClock.Ring horizon = new CaseClock.Ring(until, Long.MAX_VALUE);
    for (int place = 0; place < clocks.size(); place++) {
      CaseClock clock = clocks.get(place);
      List<CaseClock.Ring> rings = clock.due(until, Set.copyOf(left), BATCH);
      for (CaseClock.Ring ring : rings) {
        queue.add(new Due(clock, place, ring));
      }
      if (rings.size() == BATCH) {
        horizon = Collections.min(List.of(horizon, rings.get(BATCH - 1)), EARLIER);
      }
    }
    boolean any = !queue.isEmpty();
    while (!queue.isEmpty() && EARLIER.compare(queue.peek().ring(), horizon) <= 0) {
      Due due = queue.poll();
      if (!left.contains(due.ring().caseId())) {
        CaseClock.Answer answer = ring(due);
        if (!answer.claimed()) {
          left.add(due.ring().caseId());
        } else if (answer.next() != null) {
          Long caseId = due.ring().caseId();
          queue.add(new Due(due.clock(), due.place(), new CaseClock.Ring(answer.next(), caseId)));
        }
      }
    }
    return any;
  }

  private static CaseClock.Answer ring(Due due) {
    try {
      return due.clock().ring(due.ring());
    } catch (RuntimeException failure) {
      LOG.log(
          Level.WARNING,
          "A clock could not be heeded for case {0} and is tried again: {1}",
          new Object[] {due.ring().caseId(), cause(failure)});
      return CaseClock.Answer.ELSEWHERE;
    }
  }

  /** The class of the root, never its message: that could hold personal data. */
  private static String cause(Throwable problem) {
    Throwable root = problem;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    return root.getClass().getName();
  }
}
