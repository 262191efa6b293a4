package es.caib.empara.documents.service;

import es.caib.empara.documents.DocumentKind;
import es.caib.empara.documents.DocumentOrigin;
import es.caib.empara.documents.ElaborationState;

/**
 * A document to be kept.
 *
 * @param caseId whose it is; the caller's right to it is the business of whoever keeps it
 * @param orderId the court's id of the order that it belongs to; null for none
 * @param title at most 200 characters
 * @param fileName as it came; only its last part is kept, with the ending that the content asks for
 */
public record NewDocument(
    Long caseId,
    String orderId,
    DocumentKind kind,
    String title,
    String fileName,
    DocumentOrigin origin,
    ElaborationState elaborationState) {}
