package es.caib.empara.commission.service;

import jakarta.ejb.Local;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.InputStream;

/**
 * The documents of the agenda (Ley 40/2015 art. 17.3). What is not there or not for the caller is
 * {@link es.caib.empara.shared.service.NotFound}; what the state of the session does not allow is
 * {@link CommissionConflict}.
 */
@Local
public interface AgendaDocumentService {

  /**
   * Puts a document with an item. Nothing is kept of what is refused.
   *
   * @param fileName as it came; nothing is believed of it
   * @throws es.caib.empara.shared.service.InvalidInput when it is not a sound PDF or image of at
   *     most 20 MiB; names the field
   */
  void put(
      @NotNull Long itemId,
      @NotBlank @Size(max = 200) String title,
      String fileName,
      @NotNull InputStream content);

  /** Takes back a document that was put by mistake. */
  void withdraw(@NotNull Long documentId);

  /** Gives a document out; before the call to the secretary only. */
  AgendaDocumentFile download(@NotNull Long documentId);
}
