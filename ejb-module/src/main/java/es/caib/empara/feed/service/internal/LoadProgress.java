package es.caib.empara.feed.service.internal;

import es.caib.empara.feed.entity.FeedLoad;
import es.caib.empara.shared.service.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** Writes the progress of a load beside its events, each of which has its own transaction. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class LoadProgress {

  @Inject private LoadRepository loads;
  @Inject private BusinessClock clock;

  /** The load that a request belongs to, and whether it is the one that began it. */
  record Begun(Long id, boolean byThisRequest) {}

  Begun begin(String source) {
    Optional<FeedLoad> open = loads.open(source);
    if (open.isEmpty()) {
      loads.lock(source);
      open = loads.open(source);
    }
    if (open.isPresent()) {
      return new Begun(open.get().id(), false);
    }
    FeedLoad load = new FeedLoad(source, clock.now());
    loads.add(load);
    return new Begun(load.id(), true);
  }

  /** A request that only repeats what came before begins no load. */
  void note(Begun load, LoadLedger.Portion portion) {
    if (load.byThisRequest() && !portion.isNew()) {
      loads.remove(load.id());
    } else {
      loads.progress(load.id(), portion, clock.now());
    }
  }
}
