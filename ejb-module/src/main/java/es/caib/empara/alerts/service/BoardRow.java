package es.caib.empara.alerts.service;

import es.caib.empara.cases.service.CaseSummary;
import es.caib.empara.cases.service.MeasureInForce;
import java.util.List;

/**
 * A row of the board: the alert, and what the person must know of its case at a glance.
 *
 * @param caseSummary null for an alert of the system
 * @param measures in force today; null where the institution does not see measures
 * @param acknowledgedByName the name of the person who took it; null while nobody has
 * @param mine whether the caller took it
 */
public record BoardRow(
    AlertView alert,
    CaseSummary caseSummary,
    List<MeasureInForce> measures,
    String acknowledgedByName,
    boolean mine) {}
