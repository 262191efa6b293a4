package es.caib.empara.commission.service;

import es.caib.empara.commission.SessionKind;
import es.caib.empara.commission.SessionMode;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;

/**
 * What is settled beforehand.
 *
 * @param place a room, or the address of the connection
 */
public record SessionCommand(
    @NotNull SessionKind kind,
    @NotNull SessionMode mode,
    @NotBlank @Size(max = 300) String place,
    @NotNull OffsetDateTime startsAt) {}
