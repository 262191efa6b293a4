package es.caib.empara.channels.service;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;

/**
 * Asks another institution for something that it knows.
 *
 * @param askedOf realm of one that works on the case
 * @param due by when
 * @param statusVersion that the person had on screen
 */
public record RequestCommand(
    @NotBlank @Size(max = 32) String askedOf,
    @NotBlank @Size(max = 4000) String question,
    @NotNull OffsetDateTime due,
    long statusVersion) {}
