package es.caib.empara.feed.service;

import es.caib.empara.shared.service.PageRequest;
import es.caib.empara.shared.service.Slice;
import jakarta.ejb.Local;
import jakarta.validation.constraints.NotNull;

/** What the sources sent and could not be accepted, counted and without case data. */
@Local
public interface RejectionService {

  /** Kinds of fault of the last 30 days, what was seen last first; at most 200. */
  RejectionCounts counts();

  /** Rejected events of a kind, newest first. */
  Slice<RejectedEvent> list(@NotNull RejectionFilter filter, @NotNull PageRequest page);
}
