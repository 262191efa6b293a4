package es.caib.empara.documents.service;

import es.caib.empara.audit.service.AccessPurpose;
import jakarta.ejb.Local;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.InputStream;
import java.util.List;

/**
 * The documents of a case, for the institutions in charge of it. To put and to withdraw one is an
 * act on the case: it cites the status version that the person had on screen and is the next one.
 */
@Local
public interface DocumentService {

  /**
   * The documents of a case, the newest first; those that were withdrawn too.
   *
   * @throws es.caib.empara.shared.service.NotFound when the case is absent or outside the scope
   */
  List<DocumentView> list(@NotNull String caseNumber, @NotNull AccessPurpose purpose);

  /**
   * Puts a document. Nothing is kept of what is refused.
   *
   * @throws es.caib.empara.shared.service.InvalidInput when it is not a sound PDF or image of at
   *     most 20 MiB; names the field
   * @throws DocumentAlreadyThere when the case has a document with this content
   * @throws es.caib.empara.cases.service.StaleStatusException when the case has moved on
   * @throws es.caib.empara.shared.service.NotFound when the case is absent or outside the scope
   */
  DocumentView put(
      @NotNull String caseNumber,
      @NotNull @Valid DocumentCommand command,
      @NotNull InputStream content,
      @NotNull AccessPurpose purpose);

  /**
   * Gives a document out.
   *
   * @throws es.caib.empara.shared.service.NotFound when the case is absent or outside the scope, or
   *     the document is absent, withdrawn, or another case's
   */
  DocumentFile download(
      @NotNull String caseNumber, @NotNull Long id, @NotNull AccessPurpose purpose);

  /**
   * Withdraws a document that the caller's institution put by mistake. Its trace stays, its content
   * is not given to anybody any more.
   *
   * @throws es.caib.empara.cases.service.StaleStatusException when the case has moved on
   * @throws es.caib.empara.shared.service.NotFound when it is absent, withdrawn already, of a case
   *     outside the scope, or another institution's
   */
  void withdraw(@NotNull Long id, long statusVersion, @NotBlank @Size(max = 500) String reason);
}
