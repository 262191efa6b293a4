package es.caib.empara.protocols.service;

import jakarta.ejb.Local;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * The protocols of the bodies, for whoever reads them. Everybody reads what is in force in the own
 * body; the coordinating centre, the Commission and legal services what is verified in any; a draft
 * is seen by those who write it only.
 */
@Local
public interface ProtocolService {

  ProtocolList list();

  /**
   * A protocol.
   *
   * @param versionId which version; null for the one in force or, without one, the newest
   * @throws es.caib.empara.shared.service.NotFound for one that the caller does not see
   */
  ProtocolView read(@NotNull Long protocolId, Long versionId);

  /** The caller has read a version that is in force in the own body. Twice changes nothing. */
  void confirmRead(@NotNull Long versionId);

  /** Two versions of one protocol. */
  CompareView compare(@NotNull Long one, @NotNull Long other);

  /** How all bodies stand. */
  OverviewView overview();

  /**
   * The law, and what rests on it.
   *
   * @param language of titles: ca, es or en
   */
  LawView law(@NotBlank @Size(max = 2) String language);
}
