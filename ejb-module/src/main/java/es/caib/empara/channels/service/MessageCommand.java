package es.caib.empara.channels.service;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * What somebody writes in a thread, or answers to a request.
 *
 * @param statusVersion that the person had on screen
 */
public record MessageCommand(@NotBlank @Size(max = 4000) String text, long statusVersion) {}
