package es.caib.empara.cases.service.internal;

import es.caib.empara.cases.entity.ReassessmentPolicy;
import es.caib.empara.cases.entity.WatchInterval;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The intervals in memory; the stamp of their versions, compared at most once a second, tells. */
@ApplicationScoped
class CachedIntervals {

  private static final long RECHECK_NANOS = 1_000_000_000L;

  @Inject private IntervalRepository repository;

  private volatile Snapshot snapshot;

  private record Snapshot(String stamp, long checkedAt, Intervals intervals) {}

  Intervals current() {
    Snapshot known = snapshot;
    long now = System.nanoTime();
    if (known != null && now - known.checkedAt() < RECHECK_NANOS) {
      return known.intervals();
    }
    String stamp = repository.stamp();
    Intervals intervals = known != null && known.stamp().equals(stamp) ? known.intervals() : load();
    snapshot = new Snapshot(stamp, now, intervals);
    return intervals;
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
