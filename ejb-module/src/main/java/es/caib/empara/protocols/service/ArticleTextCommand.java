package es.caib.empara.protocols.service;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * A new text of an article.
 *
 * @param number of the text that it follows, as it was read
 * @param wording in Spanish, as published
 * @param summary in Catalan; null for none
 * @param source where it was published, such as BOE-A-2004-21760
 */
public record ArticleTextCommand(
    @NotNull Long articleId,
    int number,
    @NotNull LocalDate inForceFrom,
    @NotBlank @Size(max = 16000) String wording,
    @Size(max = 2000) String summary,
    @NotBlank @Size(max = 200) String source) {}
