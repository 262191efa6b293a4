package es.caib.empara.channels.service;

import es.caib.empara.audit.service.AccessPurpose;
import es.caib.empara.shared.service.PageRequest;
import es.caib.empara.shared.service.Slice;
import jakarta.ejb.Local;
import jakarta.validation.constraints.NotNull;

/** What institutions write about cases; the scope is that of the cases and nothing else. */
@Local
public interface CommunicationService {

  /**
   * All that is written about a case. To see that there is a thread is not to have read it.
   *
   * @throws es.caib.empara.shared.service.NotFound when the case is absent or outside the scope
   */
  CaseCommunicationsView open(@NotNull String caseNumber, @NotNull AccessPurpose purpose);

  /** What waits in all cases: what is due first, or what has waited for longest. */
  Slice<CommunicationRow> list(@NotNull CommunicationFilter filter, @NotNull PageRequest page);

  /**
   * A file that goes with a message or an answer.
   *
   * @throws es.caib.empara.shared.service.NotFound when the case is absent or outside the scope, or
   *     the file is absent, another case's, or of a message that was retracted
   */
  CommunicationFileContent download(
      @NotNull String caseNumber, @NotNull Long fileId, @NotNull AccessPurpose purpose);
}
