package es.caib.empara.cases;

import java.time.OffsetDateTime;

/** A report of the control centre of the telematic devices. */
public record DeviceReport(DeviceEventKind kind, OffsetDateTime occurredAt) {}
