package es.caib.empara.alerts.service;

import es.caib.empara.alerts.ShiftKind;
import java.time.OffsetDateTime;

/**
 * What {@link DutyUncovered} told of is mended: somebody has accepted, or nobody is needed now.
 *
 * @param shiftId null for a gap
 * @param since when the shift or the gap began
 */
public record DutyCovered(Long institutionId, ShiftKind kind, Long shiftId, OffsetDateTime since) {}
