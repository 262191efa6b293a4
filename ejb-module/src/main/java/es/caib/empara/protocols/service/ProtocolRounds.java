package es.caib.empara.protocols.service;

import jakarta.ejb.Local;
import jakarta.validation.constraints.NotNull;

/** What the calendar does to protocols. Each call is asked again under a lock. */
@Local
public interface ProtocolRounds {

  /** Brings a version into force whose day has come. */
  void comeIntoForce(@NotNull Long versionId);
}
