package es.caib.empara.cases.service;

import es.caib.empara.cases.DueSource;
import java.time.OffsetDateTime;

/**
 * Until when a case must be assessed again.
 *
 * @param legalBasis where the interval comes from; null when the State gives the date itself
 */
public record DueBy(OffsetDateTime at, DueSource source, String legalBasis) {}
