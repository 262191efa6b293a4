package es.caib.empara.people.service;

import es.caib.empara.shared.service.Slice;
import java.time.LocalDate;

/**
 * People by name.
 *
 * @param confirmUntil the last day to go through the yearly list of the own body; null when none is
 *     open
 */
public record StaffList(Slice<StaffSummary> slice, LocalDate confirmUntil) {}
