package es.caib.empara.people.service;

import es.caib.empara.people.StaffState;
import es.caib.empara.people.StaffStep;
import es.caib.empara.people.SuspensionReason;
import java.time.LocalDate;
import java.util.Set;

/**
 * A person in a list.
 *
 * @param post null where nobody asked
 * @param suspendedFor null unless suspended
 * @param lastUsedOn null for never
 */
public record StaffSummary(
    Long id,
    String principal,
    String name,
    String post,
    String realm,
    Set<String> roles,
    StaffState state,
    SuspensionReason suspendedFor,
    LocalDate lastUsedOn,
    StaffStep next) {}
