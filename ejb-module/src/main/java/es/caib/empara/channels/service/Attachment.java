package es.caib.empara.channels.service;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.InputStream;

/**
 * A file that goes along.
 *
 * @param fileName as it came; nothing is believed of it
 */
public record Attachment(@Size(max = 400) String fileName, @NotNull InputStream content) {}
