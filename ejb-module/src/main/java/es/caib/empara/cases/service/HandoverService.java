package es.caib.empara.cases.service;

import es.caib.empara.audit.service.AccessPurpose;
import jakarta.ejb.Local;
import jakarta.validation.constraints.NotNull;
import java.util.List;

/** The handover of a case when the victim moves to the territory of other institutions. */
@Local
public interface HandoverService {

  /** At most so many are listed. */
  int MOST = 100;

  /**
   * A case that waits for somebody of the caller's institution.
   *
   * @param summary as in a list
   */
  record Waiting(CaseSummary summary, HandoverView handover) {}

  /** What waits for the caller's institution, the longest first. */
  List<Waiting> waiting();

  /**
   * Takes a case on by name: what was to be done on it is the caller's from now on. Whoever comes
   * second changes nothing and learns who was first.
   *
   * @return the handovers of the case, as they stand
   * @throws StaleStatusException when the case has moved on since the cited version
   * @throws es.caib.empara.shared.service.NotFound when the case is absent or outside the scope, or
   *     the caller's institution is not in charge of it or is the coordinating centre
   */
  List<HandoverView> accept(
      @NotNull String caseNumber, long statusVersion, @NotNull AccessPurpose purpose);
}
