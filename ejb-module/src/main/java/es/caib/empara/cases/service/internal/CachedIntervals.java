package es.caib.empara.cases.service.internal;

import es.caib.empara.cases.entity.ReassessmentPolicy;
import es.caib.empara.cases.entity.WatchInterval;
import es.caib.empara.shared.service.Rechecked;
import es.caib.empara.shared.service.Span;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The intervals in memory. */
@ApplicationScoped
class CachedIntervals {

  @Inject private IntervalRepository repository;

  private final Rechecked<Intervals> known = new Rechecked<>(() -> repository.stamp(), this::load);

  Intervals current() {
    return known.current();
  }

  private Intervals load() {
    return new Intervals(
        repository.policies().stream().map(CachedIntervals::rule).toList(),
        repository.intervals().stream().map(CachedIntervals::rule).toList());
  }

  private static Intervals.Rule rule(ReassessmentPolicy policy) {
    return new Intervals.Rule(
        policy.caseState(),
        policy.level(),
        policy.subtype(),
        null,
        policy.maxInterval(),
        Span.parse(policy.maxInterval()),
        policy.validFrom(),
        policy.validTo(),
        policy.legalBasis());
  }

  private static Intervals.Rule rule(WatchInterval interval) {
    return new Intervals.Rule(
        null,
        interval.level(),
        null,
        interval.kind(),
        interval.maxInterval(),
        Span.parse(interval.maxInterval()),
        interval.validFrom(),
        interval.validTo(),
        interval.legalBasis());
  }
}
