package es.caib.empara.alerts.service;

import java.util.List;

/**
 * Alerts after a cursor, ascending.
 *
 * @param next the last cursor seen
 */
public record AlertPage(List<AlertView> items, long next) {}
