package es.caib.empara.cases.service;

import es.caib.empara.cases.PrisonReport;

/** The prison administration reported of the denounced person. */
public record PrisonChanged(StatusTaken status, PrisonReport report) {}
