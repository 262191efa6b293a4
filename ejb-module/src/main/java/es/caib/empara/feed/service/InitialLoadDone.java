package es.caib.empara.feed.service;

/**
 * The initial load of a source has ended and was compared.
 *
 * @param source URI of the source
 */
public record InitialLoadDone(Long reportId, String source) {}
