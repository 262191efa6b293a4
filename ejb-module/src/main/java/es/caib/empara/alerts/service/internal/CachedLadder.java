package es.caib.empara.alerts.service.internal;

import es.caib.empara.alerts.Channel;
import es.caib.empara.alerts.EscalationTarget;
import es.caib.empara.alerts.entity.EscalationRung;
import es.caib.empara.shared.service.Rechecked;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The ladder in memory. */
@ApplicationScoped
class CachedLadder {

  @Inject private LadderRepository repository;

  private final Rechecked<Ladder> known = new Rechecked<>(() -> repository.stamp(), this::load);

  Ladder current() {
    return known.current();
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
