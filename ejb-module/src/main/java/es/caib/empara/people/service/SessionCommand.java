package es.caib.empara.people.service;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDateTime;

/**
 * A session to be held.
 *
 * @param startsAt in the islands
 * @param place a room, or the address of a link
 * @param openToAll whether people of other bodies may come too
 */
public record SessionCommand(
    @NotNull LocalDateTime startsAt,
    @NotBlank @Size(max = 200) String place,
    @NotBlank @Size(max = 120) String teacher,
    @NotNull @Min(1) @Max(500) Integer places,
    boolean openToAll) {}
