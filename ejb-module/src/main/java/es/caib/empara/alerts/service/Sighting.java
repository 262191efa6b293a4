package es.caib.empara.alerts.service;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Set;

/**
 * What an open board says of itself and of the alerts that it has.
 *
 * @param board names the page, chosen by the browser
 * @param visible whether it can be seen at this moment
 * @param received ids of rows that have come since the last time
 * @param displayed ids of rows that were on the visible page
 * @param notified ids of alerts of which the browser has shown a notification
 */
public record Sighting(
    @NotBlank @Size(max = 36) @Pattern(regexp = "[A-Za-z0-9-]+") String board,
    boolean visible,
    @NotNull @Size(max = 200) Set<Long> received,
    @NotNull @Size(max = 200) Set<Long> displayed,
    @NotNull @Size(max = 200) Set<Long> notified) {}
