package es.caib.empara.channels.service;

/** The sheet of all contacts, a PDF. */
public record ContactSheetFile(String name, byte[] content) {}
