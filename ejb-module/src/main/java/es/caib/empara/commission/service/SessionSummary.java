package es.caib.empara.commission.service;

import es.caib.empara.commission.SessionKind;
import es.caib.empara.commission.SessionMode;
import es.caib.empara.commission.SessionState;
import java.time.OffsetDateTime;

/** A session in a list. */
public record SessionSummary(
    Long id,
    String number,
    SessionKind kind,
    SessionMode mode,
    SessionState state,
    OffsetDateTime startsAt,
    int items) {}
