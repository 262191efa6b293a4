package es.caib.empara.commission.service;

import es.caib.empara.access.service.InvitationView;
import es.caib.empara.shared.service.PageRequest;
import es.caib.empara.shared.service.Slice;
import jakarta.ejb.Local;
import jakarta.validation.constraints.NotNull;

/** What was resolved, and what it does on its day. */
@Local
public interface ResolutionService {

  /** Newest first. */
  Slice<ResolutionView> list(@NotNull PageRequest page);

  ResolutionView read(@NotNull Long id);

  /** Tries a step again at once, once what was at fault is mended. */
  void hurry(@NotNull Long stepId);

  /**
   * A new link for the first administrator of the body that was let in; the one before it opens no
   * more. It is shown once and kept nowhere.
   *
   * @throws CommissionConflict when nobody is invited, or has been inside already
   */
  InvitationView invite(@NotNull Long id);
}
