package es.caib.empara.alerts.service;

import es.caib.empara.alerts.AlertType;
import es.caib.empara.alerts.Severity;

/**
 * Which alerts of the scope; a null is any.
 *
 * @param untaken true: those that nobody has taken; false: those that somebody has; null: all that
 *     are not closed
 */
public record AlertFilter(Severity severity, AlertType type, Boolean untaken) {}
