package es.caib.empara.channels.service;

import es.caib.empara.documents.DocumentFormat;

/**
 * A file that goes with a message or an answer, without its content.
 *
 * @param size bytes
 */
public record FileView(Long id, String fileName, DocumentFormat format, int size) {}
