package es.caib.empara.cases;

import java.time.OffsetDateTime;

/**
 * A report of the prison administration.
 *
 * @param until end of a permit; null when it has none
 * @param plannedMunicipality INE code of where the person will stay; null when not stated
 */
public record PrisonReport(
    PrisonEventKind kind,
    OffsetDateTime effectiveAt,
    OffsetDateTime until,
    String plannedMunicipality) {}
