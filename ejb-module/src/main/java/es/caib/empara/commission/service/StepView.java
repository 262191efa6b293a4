package es.caib.empara.commission.service;

import es.caib.empara.commission.StepKind;
import es.caib.empara.commission.StepState;
import java.time.OffsetDateTime;

/**
 * A step of a resolution.
 *
 * @param dueAt when it is done, or tried again
 * @param fault a key of the message bundle; null when nothing is at fault
 */
public record StepView(
    Long id,
    StepKind kind,
    StepState state,
    OffsetDateTime dueAt,
    int attempts,
    String fault,
    OffsetDateTime doneAt) {}
