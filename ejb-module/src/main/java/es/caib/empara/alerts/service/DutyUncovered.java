package es.caib.empara.alerts.service;

import es.caib.empara.alerts.ShiftKind;
import java.time.OffsetDateTime;

/**
 * A shift has begun and nobody has accepted it, or the roster has a gap now.
 *
 * @param shiftId null for a gap
 * @param since when the shift or the gap began
 * @param accountable who stays responsible; null when nobody is left
 */
public record DutyUncovered(
    Long institutionId, ShiftKind kind, Long shiftId, OffsetDateTime since, String accountable) {}
