package es.caib.empara.channels.service;

import jakarta.ejb.Local;
import jakarta.validation.constraints.NotNull;

/** What climbs because nobody has answered it; for the system. */
@Local
public interface RequestRounds {

  /**
   * Tells the coordinating centre that a request is overdue, or the administrators of the body when
   * twice its time has passed. Each is told once; when nothing is due, nothing is done.
   */
  void escalate(@NotNull Long requestId);
}
