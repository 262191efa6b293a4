package es.caib.empara.alerts.service;

import es.caib.empara.alerts.DeskHours;

/**
 * The desk of an institution.
 *
 * @param head {@code user@realm}; null when there is none
 * @param coveredBy24h whether the 24-hour service answers out of its hours
 */
public record DutyDeskView(String head, String headName, DeskHours hours, boolean coveredBy24h) {}
