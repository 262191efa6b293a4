package es.caib.empara.people.service;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** What a question is to say: options are a line each, the right one first. */
public record QuestionCommand(
    @NotBlank @Size(max = 600) String textCa,
    @NotBlank @Size(max = 600) String textEs,
    @NotBlank @Size(max = 600) String textEn,
    @NotBlank @Size(max = 1600) String optionsCa,
    @NotBlank @Size(max = 1600) String optionsEs,
    @NotBlank @Size(max = 1600) String optionsEn,
    @NotBlank @Size(max = 600) String becauseCa,
    @NotBlank @Size(max = 600) String becauseEs,
    @NotBlank @Size(max = 600) String becauseEn) {}
