package es.caib.empara.feed.service.internal;

import es.caib.empara.feed.SourceSystem;
import es.caib.empara.feed.entity.FeedLoad;
import es.caib.empara.feed.service.FeedReceipt;
import es.caib.empara.feed.service.SentEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;

/** Keeps how far the initial load of each source is. */
@ApplicationScoped
class LoadLedger {

  @Inject private LoadProgress progress;

  /**
   * What a request of a load brought.
   *
   * @param events without those that came twice
   * @param millis the time that it took
   */
  record Portion(long events, long duplicates, long rejected, long millis, String lastEventId) {

    boolean isNew() {
      return events > 0 || rejected > 0;
    }
  }

  /** Takes the events of a request and notes what they brought. */
  FeedReceipt during(SourceSystem source, List<SentEvent> events, Supplier<FeedReceipt> work) {
    LoadProgress.Begun load = progress.begin(source.uri());
    long start = System.nanoTime();
    FeedReceipt receipt = work.get();
    String last =
        events.isEmpty() ? null : CloudEventReader.attribute(events.get(events.size() - 1), "id");
    progress.note(
        load,
        new Portion(
            (long) receipt.accepted() + receipt.queued(),
            receipt.duplicates(),
            receipt.rejected().size(),
            Duration.ofNanos(System.nanoTime() - start).toMillis(),
            last));
    return receipt;
  }

  /** Events a second, while events came in; 0 before the first. */
  static double rate(FeedLoad load) {
    return load.busyMillis() == 0 ? 0 : load.events() * 1000.0 / load.busyMillis();
  }
}
