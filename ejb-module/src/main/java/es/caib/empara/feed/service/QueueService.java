package es.caib.empara.feed.service;

import es.caib.empara.shared.service.PageRequest;
import es.caib.empara.shared.service.Slice;
import jakarta.ejb.Local;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/** The events that wait: nothing is dropped, and none lies unseen. */
@Local
public interface QueueService {

  /** A page of what waits, without case data for whoever may see none. */
  Slice<QueuedEvent> list(@NotNull QueueFilter filter, @NotNull PageRequest page);

  QueueCounts counts();

  /**
   * One of them, with its data.
   *
   * @throws es.caib.empara.shared.service.NotFound when there is none of that id
   */
  QueuedEvent event(long id);

  /**
   * Decides on an event: gives it to a case, discards it, or tries it again.
   *
   * @throws es.caib.empara.shared.service.NotFound when there is none of that id
   * @throws AlreadyResolved when it does not wait any more
   * @throws StillWaiting when applying it failed
   */
  QueueOutcome resolve(@NotNull Long id, @NotNull @Valid QueueResolution resolution);

  /**
   * Takes care of an event by name. Whoever was first stays.
   *
   * @throws es.caib.empara.shared.service.NotFound when there is none of that id
   * @throws AlreadyResolved when it does not wait any more
   */
  void take(@NotNull Long id);
}
