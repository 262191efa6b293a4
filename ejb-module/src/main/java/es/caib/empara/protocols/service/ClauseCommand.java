package es.caib.empara.protocols.service;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;

/**
 * What a clause is to say.
 *
 * @param clauseId null for a new one
 * @param version as it was read; of no matter for a new one
 * @param articles ids of the articles that it rests on
 */
public record ClauseCommand(
    Long clauseId,
    long version,
    @NotBlank @Size(max = 200) String heading,
    @NotBlank @Size(max = 8000) String content,
    @NotNull Set<Long> articles) {}
