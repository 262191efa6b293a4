package es.caib.empara.documents.service;

/** A document with its content. */
public record DocumentFile(DocumentView document, byte[] content) {}
