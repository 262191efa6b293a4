package es.caib.empara.channels.service;

/** The content of a document that goes with a circular. */
public record CircularDocument(CircularView.File file, byte[] content) {}
