package es.caib.empara.resources;

import es.caib.empara.institutions.Island;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Set;

/**
 * What an institution says of a resource of its own.
 *
 * @param municipalities which it serves, INE codes
 * @param languages spoken there, ISO 639-1
 * @param capacity places; null when they are not counted
 * @param municipality where it is, INE code; null of a shelter, and where it is not one place
 * @param address null of a shelter
 * @param answerTime how long it may be silent; null: as its type
 * @param validFrom the first day
 * @param validTo the last day; null while none is known
 */
public record ResourceReport(
    ResourceType type,
    String name,
    Island island,
    Set<String> municipalities,
    WeekHours hours,
    Set<String> languages,
    Integer capacity,
    String phone,
    String email,
    String municipality,
    String address,
    String conditions,
    Duration answerTime,
    LocalDate validFrom,
    LocalDate validTo) {}
