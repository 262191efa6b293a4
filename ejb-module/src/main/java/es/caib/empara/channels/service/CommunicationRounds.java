package es.caib.empara.channels.service;

import jakarta.ejb.Local;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

/** What the calendar does with contacts and circulars. Each call is asked again under a lock. */
@Local
public interface CommunicationRounds {

  /** Tells the administrators of a body that its card is to be confirmed. */
  void tellContacts(@NotBlank String realm);

  /** Asks those to read a circular who have come in since. */
  void askLateComers(@NotNull Long circularId);
}
