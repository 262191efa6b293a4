package es.caib.empara.channels.service;

import es.caib.empara.audit.service.AccessPurpose;
import jakarta.ejb.Local;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;

/**
 * What institutions ask of each other about a case. Each step is an act on the case: it cites the
 * status version that the person had on screen and is the next one.
 */
@Local
public interface RequestService {

  /**
   * What the caller's institution is to answer on a case, what is due first before the others.
   *
   * @throws es.caib.empara.shared.service.NotFound when the case is absent or outside the scope
   */
  List<CommunicationRow> waiting(@NotNull String caseNumber);

  /**
   * Asks.
   *
   * @return its id
   * @throws es.caib.empara.shared.service.InvalidInput when the deadline has passed, or the
   *     institution does not work on the case; names the field
   * @throws es.caib.empara.cases.service.StaleStatusException when the case has moved on
   * @throws es.caib.empara.shared.service.NotFound when the case is absent or outside the scope
   */
  Long ask(
      @NotNull String caseNumber,
      @NotNull @Valid RequestCommand request,
      @NotNull AccessPurpose purpose);

  /**
   * Answers: somebody of whom it was asked, or of the coordinating centre once it heard that nobody
   * has.
   *
   * @param file null for none
   * @throws CommunicationConflict when it is answered or withdrawn already; says who was first
   * @throws es.caib.empara.shared.service.InvalidInput when the file is no sound PDF or image
   * @throws es.caib.empara.cases.service.StaleStatusException when the case has moved on
   * @throws es.caib.empara.shared.service.NotFound also when it was asked of others
   */
  void answer(
      @NotNull String caseNumber,
      @NotNull Long requestId,
      @NotNull @Valid MessageCommand answer,
      @Valid Attachment file,
      @NotNull AccessPurpose purpose);

  /**
   * Sends the first answer back, with a new deadline: the institution that asked.
   *
   * @throws CommunicationConflict when it is open, withdrawn, or was reopened already
   * @throws es.caib.empara.shared.service.InvalidInput when the deadline has passed
   * @throws es.caib.empara.cases.service.StaleStatusException when the case has moved on
   * @throws es.caib.empara.shared.service.NotFound also when others asked
   */
  void reopen(
      @NotNull String caseNumber,
      @NotNull Long requestId,
      @NotNull @Valid ReopeningCommand reopening,
      @NotNull AccessPurpose purpose);

  /**
   * Withdraws what is not answered yet: the institution that asked.
   *
   * @throws CommunicationConflict when it is answered or withdrawn already
   * @throws es.caib.empara.cases.service.StaleStatusException when the case has moved on
   * @throws es.caib.empara.shared.service.NotFound also when others asked
   */
  void withdraw(
      @NotNull String caseNumber,
      @NotNull Long requestId,
      @NotNull @Valid ReasonCommand reason,
      @NotNull AccessPurpose purpose);
}
