package es.caib.empara.feed.service.internal;

import es.caib.empara.cases.Provenance;
import es.caib.empara.feed.entity.FeedSource;
import es.caib.empara.shared.service.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Compares what a source says that it sent with what has arrived. */
@ApplicationScoped
class SourceWatch {

  @Inject private FeedRepository feed;
  @Inject private BusinessClock clock;

  void beat(Provenance provenance, String lastEventId, Integer count24h) {
    FeedSource source = feed.source(provenance.source());
    source.beat(
        provenance.time(),
        lastEventId,
        count24h,
        lastEventId != null && feed.hasCome(source.source(), lastEventId),
        source.missedId() != null && feed.hasCome(source.source(), source.missedId()),
        clock.now());
  }
}
