package es.caib.empara.alerts.service;

import es.caib.empara.alerts.ShiftKind;
import es.caib.empara.alerts.ShiftState;
import java.time.OffsetDateTime;

/**
 * A shift as people see it.
 *
 * @param substitute null when there is none
 * @param acceptedBy who has it or had it; null when nobody has accepted
 * @param offeredTo to whom whoever has it wants to hand it over; null when to nobody
 * @param acceptable whether the caller can accept it now
 * @param untrained whether the training of all who could have it ends before it begins
 * @param version what a change relies on
 */
public record ShiftView(
    Long id,
    ShiftKind kind,
    OffsetDateTime startsAt,
    OffsetDateTime endsAt,
    String principal,
    String name,
    String substitute,
    String substituteName,
    ShiftState state,
    String acceptedBy,
    String acceptedByName,
    String offeredTo,
    String offeredToName,
    boolean acceptable,
    boolean untrained,
    long version) {}
