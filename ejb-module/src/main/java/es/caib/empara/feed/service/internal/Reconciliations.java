package es.caib.empara.feed.service.internal;

import es.caib.empara.cases.Provenance;
import es.caib.empara.feed.ReconciliationKind;
import es.caib.empara.feed.entity.FeedEvent;
import es.caib.empara.feed.entity.FeedLoad;
import es.caib.empara.feed.entity.Reconciliation;
import es.caib.empara.shared.service.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;

/**
 * Asks for a comparison together with the event that calls for it. It is made soon after the
 * commit, by whichever node gets to it; what a node leaves undone another makes.
 */
@ApplicationScoped
class Reconciliations {

  @Inject private FeedRepository feed;
  @Inject private LoadRepository loads;
  @Inject private BusinessClock clock;

  /** The initial load of a source has ended. */
  void loadDone(Provenance provenance) {
    loads.open(provenance.source()).orElseGet(() -> begun(provenance)).done(clock.now());
    ask(provenance, ReconciliationKind.INITIAL_LOAD, null);
  }

  /** A source that had nothing to load. */
  private FeedLoad begun(Provenance provenance) {
    FeedLoad load = new FeedLoad(provenance.source(), clock.now());
    loads.add(load);
    return load;
  }

  void snapshot(Provenance provenance, LocalDate day) {
    ask(provenance, ReconciliationKind.SNAPSHOT, day);
  }

  private void ask(Provenance provenance, ReconciliationKind kind, LocalDate day) {
    // The question writes the event, to which the report refers by its id.
    FeedEvent event = feed.event(provenance.source(), provenance.eventId()).orElseThrow();
    loads.add(new Reconciliation(event, kind, day, clock.now()));
  }
}
