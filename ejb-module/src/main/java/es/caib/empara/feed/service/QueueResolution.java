package es.caib.empara.feed.service;

import es.caib.empara.feed.ResolutionAction;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * What a person decides on a queued event.
 *
 * @param caseNumber the case that it is given to; only, and always, with {@code ASSIGN}
 * @param reason why
 */
public record QueueResolution(
    @NotNull ResolutionAction action,
    @Pattern(regexp = "[A-Z0-9-]{4,24}") String caseNumber,
    @NotBlank @Size(max = 500) String reason) {}
