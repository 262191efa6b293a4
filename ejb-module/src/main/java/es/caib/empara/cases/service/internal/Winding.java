package es.caib.empara.cases.service.internal;

import es.caib.empara.cases.Provenance;
import es.caib.empara.cases.entity.CaseFile;
import es.caib.empara.cases.service.DueBy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

/** Sets the clocks of a case with the intervals in force, in the transaction of what was said. */
@ApplicationScoped
class Winding {

  @Inject private CachedIntervals intervals;
  @Inject private Event<Object> facts;

  /** An institution has acted. */
  void acted(CaseFile file) {
    CaseAlarms.wind(file, terms(file)).forEach(facts::fire);
  }

  /** The State has spoken. */
  void heard(CaseFile file, Provenance provenance) {
    if (provenance.backfill()) {
      CaseAlarms.windLoaded(file, terms(file), provenance.receivedAt()).forEach(facts::fire);
    } else {
      CaseAlarms.wind(file, terms(file)).forEach(facts::fire);
    }
  }

  /** Until when the case must be assessed again; null when it need not, or nothing says when. */
  DueBy due(CaseFile file) {
    return terms(file).due();
  }

  private Terms terms(CaseFile file) {
    return Terms.of(file, intervals.current());
  }
}
