package es.caib.empara.commission.service;

import es.caib.empara.shared.service.PageRequest;
import es.caib.empara.shared.service.Slice;
import jakarta.ejb.Local;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * Proposals about bodies, until they are on an agenda. An administrator sees and proposes for the
 * own body only.
 */
@Local
public interface ProposalService {

  Slice<ProposalSummary> list(boolean open, @NotNull PageRequest page);

  ProposalView read(@NotNull Long id);

  /**
   * Hands one in.
   *
   * @throws es.caib.empara.shared.service.InvalidInput naming the field at fault
   */
  Long propose(@NotNull @Valid ProposalCommand command);

  /**
   * Mends one that was given back.
   *
   * @param version as it was on screen
   */
  void mend(@NotNull Long id, long version, @NotNull @Valid ProposalCommand command);

  /** Legal services have looked at it; what is given back has a reason. */
  void review(@NotNull Long id, boolean fit, @Size(max = 2000) String remark);

  void takeBack(@NotNull Long id);

  /** Records that the State has enabled the body's general administrator. */
  void enabledAtSes(@NotNull Long id, @NotNull @Valid SesCommand command);

  /** What it would do, without personal data and without a count under five. */
  BodyOutlook outlook(@NotNull Long id);
}
