package es.caib.empara.alerts.service.internal;

import es.caib.empara.shared.service.BusinessClock;
import es.caib.empara.shared.service.Trace;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Lets every alert climb that nobody has taken in time. The deadlines stand in the database, so
 * that it goes on after a restart and on another node. One that fails stops no other.
 */
@ApplicationScoped
class EscalationRun {

  private static final Logger LOG = Logger.getLogger(EscalationRun.class.getName());
  private static final int BATCH = 50;

  @Inject private EscalationStep step;
  @Inject private BusinessClock clock;

  void run() {
    // What comes due while this goes on is for the next look: it must have an end.
    OffsetDateTime until = clock.now();
    Set<Long> left = new HashSet<>();
    List<Long> due = step.due(until, left, BATCH);
    while (!due.isEmpty()) {
      Set<Long> climbed = climb(due, until);
      // Held by another node, or failing: left for the next look.
      due.stream().filter(id -> !climbed.contains(id)).forEach(left::add);
      due = step.due(until, left, BATCH);
    }
  }

  private Set<Long> climb(List<Long> ids, OffsetDateTime until) {
    try {
      return step.climb(ids, until);
    } catch (RuntimeException failure) {
      if (ids.size() == 1) {
        LOG.log(
            Level.WARNING,
            "An alert could not climb and is tried again: {0} {1}",
            new Object[] {ids.get(0), Trace.of(failure)});
        return Set.of();
      }
      Set<Long> climbed = new HashSet<>();
      ids.forEach(id -> climbed.addAll(climb(List.of(id), until)));
      return climbed;
    }
  }
}
