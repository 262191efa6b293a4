package es.caib.empara.access.service.internal;

import es.caib.empara.access.service.Caller;
import es.caib.empara.access.service.Pending;
import es.caib.empara.access.service.PendingService.PendingList;
import es.caib.empara.access.service.PendingSource;
import es.caib.empara.shared.service.Trace;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Asks all domains; one that fails leaves the others in peace. */
@ApplicationScoped
class PendingSources {

  private static final Logger LOG = Logger.getLogger(PendingSources.class.getName());
  private static final long GOOD_NANOS = TimeUnit.SECONDS.toNanos(15);
  private static final int MOST = 10_000;

  private static final Comparator<Pending> MOST_URGENT_FIRST =
      Comparator.comparing(Pending::due, Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(Pending::kind);

  @Inject @Any private Instance<PendingSource> sources;
  @Inject private PendingQuestion question;

  private final Map<String, Counted> counted = new ConcurrentHashMap<>();

  private record Counted(long count, int epoch, long at) {}

  PendingList all(Caller caller) {
    List<Pending> items = new ArrayList<>();
    boolean whole = true;
    for (PendingSource source : sources) {
      try {
        items.addAll(question.ask(source, caller));
      } catch (RuntimeException failure) {
        whole = false;
        LOG.log(Level.WARNING, "What waits is not known of one domain: {0}", Trace.of(failure));
      }
    }
    items.sort(MOST_URGENT_FIRST);
    remember(caller, items);
    return new PendingList(items, whole);
  }

  long count(Caller caller) {
    Counted known = counted.get(caller.principal());
    if (known != null
        && known.epoch() == caller.epoch()
        && System.nanoTime() - known.at() < GOOD_NANOS) {
      return known.count();
    }
    return sum(all(caller).items());
  }

  private void remember(Caller caller, List<Pending> items) {
    if (counted.size() >= MOST) {
      counted.clear();
    }
    counted.put(caller.principal(), new Counted(sum(items), caller.epoch(), System.nanoTime()));
  }

  private static long sum(List<Pending> items) {
    return items.stream().mapToLong(Pending::count).sum();
  }
}
