package es.caib.empara.documents.service;

import es.caib.empara.documents.DocumentKind;
import es.caib.empara.documents.DocumentOrigin;
import es.caib.empara.documents.ElaborationState;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

/**
 * Puts a document with a case.
 *
 * @param title at most 200 characters
 * @param file the name of the file; nothing is believed of it
 * @param statusVersion that the person had on screen
 */
public record DocumentCommand(
    @NotNull DocumentKind kind,
    @NotBlank String title,
    String file,
    @NotNull DocumentOrigin origin,
    @NotNull ElaborationState elaborationState,
    long statusVersion) {}
