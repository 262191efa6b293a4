package es.caib.empara.commission.service;

/**
 * The file of a paper.
 *
 * @param name a file name
 */
public record PaperDownload(String name, byte[] content) {}
