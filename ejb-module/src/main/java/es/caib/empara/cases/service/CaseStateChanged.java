package es.caib.empara.cases.service;

import es.caib.empara.cases.CaseState;

/** The State changed the state of a case; it may be the same. */
public record CaseStateChanged(StatusTaken status, CaseState from, CaseState to) {}
