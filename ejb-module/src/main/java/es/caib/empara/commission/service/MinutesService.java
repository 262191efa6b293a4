package es.caib.empara.commission.service;

import es.caib.empara.commission.PaperLanguage;
import jakarta.ejb.Local;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Optional;

/**
 * The minutes of the Commission's sessions and the certificates of what it resolved (Ley 40/2015
 * arts. 18 and 19.5). The secretary writes, sends, signs and certifies; members read what they were
 * sent. The approval is an act of the Commission: {@link MinutesApproval}.
 */
@Local
public interface MinutesService {

  /**
   * Begins the minutes of a session.
   *
   * @throws es.caib.empara.shared.service.InvalidInput when the session has minutes
   */
  MinutesView draft(@NotNull SessionRecord record, @NotNull Long sessionId);

  /** The minutes as the caller may see them; empty when there are none, or none were sent yet. */
  Optional<MinutesView> find(@NotNull Long sessionId);

  /**
   * One more edition.
   *
   * @throws es.caib.empara.shared.service.InvalidInput when another edition is the present one,
   *     when the minutes are approved, and for a correction without its reason
   */
  MinutesView edit(@NotNull Long sessionId, @NotNull @Valid MinutesEdit edit);

  /**
   * Makes the papers of the present edition, for the members.
   *
   * @param edition that the secretary had on screen
   * @throws es.caib.empara.shared.service.InvalidInput when it is not the present one, or was sent
   */
  MinutesView send(@NotNull Long sessionId, long edition);

  /**
   * Signs the papers of minutes that the Commission has approved.
   *
   * @throws es.caib.empara.shared.service.InvalidInput when they are not approved or signed
   *     already, and when the installation has nothing to sign with
   */
  MinutesView sign(@NotNull Long sessionId);

  /**
   * Certifies a resolution. As long as the minutes are not approved the certificate says so.
   *
   * @param resolution its number
   * @throws es.caib.empara.shared.service.InvalidInput when the minutes know none of this number
   */
  MinutesView certify(@NotNull Long sessionId, @NotBlank @Size(max = 40) String resolution);

  /** The present edition as it would look, without a code: nothing is given out. */
  PaperDownload preview(@NotNull Long sessionId, @NotNull PaperLanguage language);

  /** The file of a paper. */
  PaperDownload download(@NotNull Long paperId);
}
