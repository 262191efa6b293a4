package es.caib.empara.channels.service;

import es.caib.empara.audit.service.AccessPurpose;
import jakarta.ejb.Local;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/**
 * What institutions have told the State of a case. It is recorded here and sent by other ways;
 * nothing that the State has said of the case changes by it. Each step is an act on the case.
 */
@Local
public interface StateReportService {

  /**
   * Records that something was told.
   *
   * @return its id
   * @throws es.caib.empara.shared.service.InvalidInput when something is missing or in the future;
   *     names the field
   * @throws es.caib.empara.access.service.KindHidden when the caller's institution does not see
   *     what such a report speaks of
   * @throws es.caib.empara.cases.service.StaleStatusException when the case has moved on
   * @throws es.caib.empara.shared.service.NotFound when the case is absent or outside the scope
   */
  Long send(
      @NotNull String caseNumber,
      @NotNull @Valid ReportCommand report,
      @NotNull AccessPurpose purpose);

  /**
   * Records what the State answered: the institution that told it.
   *
   * @throws CommunicationConflict when it is answered or withdrawn already
   * @throws es.caib.empara.shared.service.InvalidInput when the time cannot be; names the field
   * @throws es.caib.empara.cases.service.StaleStatusException when the case has moved on
   * @throws es.caib.empara.shared.service.NotFound also when it is another institution's
   */
  void answer(
      @NotNull String caseNumber,
      @NotNull Long reportId,
      @NotNull @Valid ReportAnswerCommand answer,
      @NotNull AccessPurpose purpose);

  /**
   * Withdraws what waits for an answer: the institution that told it.
   *
   * @throws CommunicationConflict when it is answered or withdrawn already
   * @throws es.caib.empara.cases.service.StaleStatusException when the case has moved on
   * @throws es.caib.empara.shared.service.NotFound also when it is another institution's
   */
  void withdraw(
      @NotNull String caseNumber,
      @NotNull Long reportId,
      @NotNull @Valid ReasonCommand reason,
      @NotNull AccessPurpose purpose);
}
