package es.caib.empara.channels.service;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Set;

/**
 * A draft as it was typed. Catalan or Spanish may be left out, title and text together.
 *
 * @param realms empty for all bodies
 * @param readBy null for no last day
 * @param supersedes the circular that it replaces; null for none
 */
public record CircularCommand(
    @Size(max = 200) String titleCa,
    @Size(max = 8000) String textCa,
    @Size(max = 200) String titleEs,
    @Size(max = 8000) String textEs,
    @NotNull Set<String> realms,
    @NotNull Set<String> roles,
    LocalDate readBy,
    Long supersedes) {}
