package es.caib.empara.channels.service;

import es.caib.empara.channels.CallOutcome;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * A call that was made just now.
 *
 * @param seconds until somebody answered; null when it was not measured
 * @param note null for none
 */
public record TestCallCommand(
    @NotNull Long lineId, CallOutcome outcome, Integer seconds, @Size(max = 500) String note) {}
