package es.caib.empara.alerts.service;

/**
 * The duty of the own institution in a line.
 *
 * @param now null when the institution keeps no desk
 * @param mine a shift that the caller can accept now; null when there is none
 * @param held the shift that the caller has; null when there is none
 */
public record DutyLine(DutyNow now, ShiftView mine, ShiftView held) {}
