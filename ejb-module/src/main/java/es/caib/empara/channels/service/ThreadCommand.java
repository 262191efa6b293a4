package es.caib.empara.channels.service;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * Opens a thread with its first message.
 *
 * @param subject in a few words, without names: it is read on the timeline
 * @param statusVersion that the person had on screen
 */
public record ThreadCommand(
    @NotBlank @Size(max = 120) String subject,
    @NotBlank @Size(max = 4000) String text,
    long statusVersion) {}
