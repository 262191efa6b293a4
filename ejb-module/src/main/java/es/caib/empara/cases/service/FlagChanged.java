package es.caib.empara.cases.service;

import es.caib.empara.cases.CaseFlag;

/**
 * A flag was set or cleared.
 *
 * @param before whether it was set
 * @param after whether it is set now
 */
public record FlagChanged(StatusTaken status, CaseFlag flag, boolean before, boolean after) {}
