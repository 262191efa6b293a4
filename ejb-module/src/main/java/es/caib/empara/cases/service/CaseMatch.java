package es.caib.empara.cases.service;

import es.caib.empara.cases.MatchKind;
import es.caib.empara.cases.PersonRole;

/**
 * A case that a search found.
 *
 * @param by by what it was found; the surest when there are several
 * @param person whose document, phone or names; null for the case number
 */
public record CaseMatch(CaseSummary summary, MatchKind by, PersonRole person) {}
