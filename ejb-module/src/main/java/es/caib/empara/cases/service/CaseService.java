package es.caib.empara.cases.service;

import es.caib.empara.audit.service.AccessPurpose;
import es.caib.empara.shared.service.PageRequest;
import es.caib.empara.shared.service.Slice;
import jakarta.ejb.Local;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/** Cases of the caller's territory. A case outside it does not exist. */
@Local
public interface CaseService {

  /** Summaries, highest level first, then case number. */
  Slice<CaseSummary> list(@NotNull CaseFilter filter, @NotNull PageRequest page);

  /**
   * Opens a case and notes that the caller has now seen its status.
   *
   * @throws es.caib.empara.shared.service.NotFound when absent or outside the scope
   */
  CaseView open(@NotNull String caseNumber, @NotNull AccessPurpose purpose);

  /**
   * Only says that the case is there, for whoever must be asked for a reason first.
   *
   * @throws es.caib.empara.shared.service.NotFound when absent or outside the scope
   */
  void requireInScope(@NotNull String caseNumber);

  /**
   * The facts of a case, newest first.
   *
   * @throws es.caib.empara.shared.service.NotFound when absent or outside the scope
   */
  Slice<TimelineLine> timeline(
      @NotNull String caseNumber, @NotNull AccessPurpose purpose, @NotNull PageRequest page);

  /**
   * Some of the facts of a case, newest first.
   *
   * @throws es.caib.empara.shared.service.NotFound when absent or outside the scope
   */
  Slice<TimelineLine> timeline(
      @NotNull String caseNumber,
      @NotNull AccessPurpose purpose,
      @NotNull TimelineFilter filter,
      @NotNull PageRequest page);

  /**
   * Records what an institution did, relying on the status version that it cites.
   *
   * @throws StaleStatusException when the case has moved on
   * @throws es.caib.empara.shared.service.NotFound when absent or outside the scope
   */
  ActRecorded record(
      @NotNull String caseNumber, @NotNull @Valid ActCommand act, @NotNull AccessPurpose purpose);
}
