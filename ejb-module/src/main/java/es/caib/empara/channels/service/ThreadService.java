package es.caib.empara.channels.service;

import es.caib.empara.audit.service.AccessPurpose;
import jakarta.ejb.Local;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/**
 * Threads of a case, for whoever has it in scope. To write is an act on the case: it cites the
 * status version that the person had on screen and is the next one.
 */
@Local
public interface ThreadService {

  /**
   * Opens a thread with its first message.
   *
   * @param file null for none
   * @return its id
   * @throws es.caib.empara.shared.service.InvalidInput when the file is no sound PDF or image
   * @throws es.caib.empara.cases.service.StaleStatusException when the case has moved on
   * @throws es.caib.empara.shared.service.NotFound when the case is absent or outside the scope
   */
  Long start(
      @NotNull String caseNumber,
      @NotNull @Valid ThreadCommand thread,
      @Valid Attachment file,
      @NotNull AccessPurpose purpose);

  /**
   * Reads a thread, and notes by name and time that the caller has.
   *
   * @throws es.caib.empara.shared.service.NotFound when the thread or its case is absent or outside
   *     the scope
   */
  ThreadView open(
      @NotNull String caseNumber, @NotNull Long threadId, @NotNull AccessPurpose purpose);

  /**
   * Writes in a thread.
   *
   * @param file null for none
   * @return the id of the message
   * @throws CommunicationConflict when it is closed
   * @throws es.caib.empara.shared.service.InvalidInput when the file is no sound PDF or image
   * @throws es.caib.empara.cases.service.StaleStatusException when the case has moved on
   * @throws es.caib.empara.shared.service.NotFound as of {@link #open}
   */
  Long post(
      @NotNull String caseNumber,
      @NotNull Long threadId,
      @NotNull @Valid MessageCommand message,
      @Valid Attachment file,
      @NotNull AccessPurpose purpose);

  /**
   * Takes an own message back, within five minutes. It relies on no status: whatever the case has
   * become, a mistake is taken back.
   *
   * @throws CommunicationConflict when it is another's, too late, or was taken back already
   * @throws es.caib.empara.shared.service.NotFound when it is absent or outside the scope
   */
  void retract(@NotNull String caseNumber, @NotNull Long messageId, @NotNull AccessPurpose purpose);

  /**
   * Closes a thread: the institution that opened it, or the coordinating centre.
   *
   * @throws CommunicationConflict when it is closed
   * @throws es.caib.empara.cases.service.StaleStatusException when the case has moved on
   * @throws es.caib.empara.shared.service.NotFound also when it is another institution's
   */
  void close(
      @NotNull String caseNumber,
      @NotNull Long threadId,
      @NotNull @Valid ReasonCommand reason,
      @NotNull AccessPurpose purpose);
}
