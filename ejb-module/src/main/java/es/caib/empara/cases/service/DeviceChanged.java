package es.caib.empara.cases.service;

import es.caib.empara.cases.DeviceReport;

/** The control centre of the telematic devices reported. */
public record DeviceChanged(StatusTaken status, DeviceReport report) {}
