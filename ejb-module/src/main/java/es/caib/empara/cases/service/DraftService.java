package es.caib.empara.cases.service;

import jakarta.ejb.Local;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/**
 * What a person is typing, kept until it is recorded or discarded, at most 30 days. The draft of a
 * case comes with the case; nobody else ever reads it.
 */
@Local
public interface DraftService {

  /**
   * Keeps what is on the screen now, in place of what was kept before.
   *
   * @throws es.caib.empara.shared.service.NotFound when the case is absent or outside the scope
   */
  void keep(@NotNull String caseNumber, @NotNull @Valid DraftCommand draft);

  /**
   * Forgets what was typed; nothing happens when there is nothing.
   *
   * @throws es.caib.empara.shared.service.NotFound when the case is absent or outside the scope
   */
  void discard(@NotNull String caseNumber);

  /**
   * Forgets what nobody has come back to for 30 days.
   *
   * @return how many
   */
  int forgetOld();
}
