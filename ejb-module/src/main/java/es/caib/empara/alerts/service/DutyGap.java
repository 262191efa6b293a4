package es.caib.empara.alerts.service;

import es.caib.empara.alerts.ShiftKind;
import java.time.OffsetDateTime;

/** A time for which somebody is needed and nobody is planned. */
public record DutyGap(ShiftKind kind, OffsetDateTime from, OffsetDateTime until) {}
