package es.caib.empara.documents.service;

import es.caib.empara.documents.DocumentFormat;
import es.caib.empara.documents.DocumentKind;
import es.caib.empara.documents.DocumentOrigin;
import es.caib.empara.documents.ElaborationState;
import java.time.OffsetDateTime;

/**
 * A document of a case, without its content.
 *
 * @param identifier of the national interoperability scheme
 * @param organ DIR3 code
 * @param orderId the court's; null for none
 * @param ntiType type of the document for the archive, TD01 to TD99
 * @param signatureType TF01 to TF06; null when it bears none that is known
 * @param size bytes
 * @param putByName null when it is not known any more
 * @param institution realm of whoever put it
 * @param withdrawnAt null as long as it stands; so are the other two
 * @param mine the caller's institution put it
 */
public record DocumentView(
    Long id,
    Long caseId,
    String orderId,
    DocumentKind kind,
    String title,
    String fileName,
    String identifier,
    String organ,
    OffsetDateTime capturedAt,
    DocumentOrigin origin,
    ElaborationState elaborationState,
    DocumentFormat format,
    String ntiType,
    String signatureType,
    int size,
    String putBy,
    String putByName,
    String institution,
    OffsetDateTime withdrawnAt,
    String withdrawnBy,
    String withdrawalReason,
    boolean mine) {

  public boolean isWithdrawn() {
    return withdrawnAt != null;
  }
}
