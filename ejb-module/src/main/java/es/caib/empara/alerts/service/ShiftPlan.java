package es.caib.empara.alerts.service;

import es.caib.empara.alerts.ShiftKind;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDateTime;

/**
 * A shift to be planned, by the clock of the islands.
 *
 * @param principal {@code user@realm}
 * @param substitute null for none
 */
public record ShiftPlan(
    @NotNull ShiftKind kind,
    @NotNull LocalDateTime startsAt,
    @NotNull LocalDateTime endsAt,
    @NotBlank @Size(max = 80) String principal,
    @Size(max = 80) String substitute) {}
