package es.caib.empara.channels.service;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * Ends something, with the reason.
 *
 * @param statusVersion that the person had on screen
 */
public record ReasonCommand(@NotBlank @Size(max = 500) String reason, long statusVersion) {}
