package es.caib.empara.channels.service;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;

/**
 * Records what the State answered.
 *
 * @param who of the State, as it was given
 * @param at when it answered; not before it was told and not in the future
 * @param statusVersion that the person had on screen
 */
public record ReportAnswerCommand(
    @NotBlank @Size(max = 4000) String answer,
    @NotBlank @Size(max = 120) String who,
    @NotNull OffsetDateTime at,
    long statusVersion) {}
