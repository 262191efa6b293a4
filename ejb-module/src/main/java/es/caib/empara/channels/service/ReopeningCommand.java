package es.caib.empara.channels.service;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;

/**
 * Sends an answer back that does not suffice.
 *
 * @param due the new deadline
 * @param statusVersion that the person had on screen
 */
public record ReopeningCommand(
    @NotBlank @Size(max = 500) String reason, @NotNull OffsetDateTime due, long statusVersion) {}
