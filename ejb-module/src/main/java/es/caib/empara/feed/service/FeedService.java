package es.caib.empara.feed.service;

import jakarta.ejb.Local;
import jakarta.validation.constraints.NotNull;
import java.util.List;

/** The State's door. */
@Local
public interface FeedService {

  /**
   * Takes CloudEvents, each in a transaction of its own: a bad one never stops the good ones. When
   * this returns, what was accepted is durable.
   *
   * @param events in the order of the batch
   * @param backfill the initial load: builds history and alerts nobody
   */
  FeedReceipt receive(@NotNull List<SentEvent> events, boolean backfill);
}
