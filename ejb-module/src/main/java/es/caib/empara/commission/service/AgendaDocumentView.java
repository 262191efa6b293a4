package es.caib.empara.commission.service;

import es.caib.empara.documents.DocumentFormat;
import java.time.OffsetDateTime;

/**
 * A document of an item of the agenda.
 *
 * @param size bytes
 */
public record AgendaDocumentView(
    Long id,
    String title,
    String fileName,
    DocumentFormat format,
    int size,
    OffsetDateTime putAt) {}
