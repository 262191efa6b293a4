package es.caib.empara.commission.service;

/** A document of an item with its content. */
public record AgendaDocumentFile(AgendaDocumentView document, byte[] content) {}
