package es.caib.empara.alerts.service.internal;

import es.caib.empara.alerts.Channel;
import es.caib.empara.alerts.EscalationTarget;
import es.caib.empara.alerts.entity.EscalationRung;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The ladder in memory; the stamp of its versions, compared at most once a second, tells. */
@ApplicationScoped
class CachedLadder {

  private static final long RECHECK_NANOS = 1_000_000_000L;

  @Inject private LadderRepository repository;

  private volatile Snapshot snapshot;

  private record Snapshot(String stamp, long checkedAt, Ladder ladder) {}

  Ladder current() {
    Snapshot known = snapshot;
    long now = System.nanoTime();
    if (known != null && now - known.checkedAt() < RECHECK_NANOS) {
      return known.ladder();
    }
    String stamp = repository.stamp();
    Ladder ladder = known != null && known.stamp().equals(stamp) ? known.ladder() : load();
    snapshot = new Snapshot(stamp, now, ladder);
    return ladder;
  }

  private Ladder load() {
    return new Ladder(repository.rungs().stream().map(CachedLadder::rung).toList());
  }

  private static Ladder.Rung rung(EscalationRung kept) {
    return new Ladder.Rung(
        kept.severity(),
        kept.step(),
        Delay.parse(kept.delay()),
        names(kept.targets(), EscalationTarget::valueOf),
        names(kept.channels(), Channel::valueOf),
        kept.isRepeated(),
        kept.validFrom(),
        kept.validTo());
  }

  private static <T> Set<T> names(String list, Function<String, T> value) {
    return Arrays.stream(list.split(",")).map(String::strip).map(value).collect(Collectors.toSet());
  }
}
