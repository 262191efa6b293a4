package es.caib.empara.alerts.service;

import es.caib.empara.alerts.SwapState;

/**
 * A proposal between two persons.
 *
 * @param other the shift of the other; null when the shift is given away
 * @param mine whether the caller proposed it; else the caller is asked
 */
public record SwapView(
    Long id,
    ShiftView shift,
    ShiftView other,
    String proposedByName,
    String proposedToName,
    boolean mine,
    SwapState state) {}
