package es.caib.empara.orders.service;

/** A gap of which people had heard is mended. */
public record OrderGapMended(Long gapId, Long caseId) {}
