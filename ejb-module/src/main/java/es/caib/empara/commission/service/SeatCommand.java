package es.caib.empara.commission.service;

import es.caib.empara.commission.SeatCapacity;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * Somebody is appointed to a seat; whoever held it in the same capacity leaves it then.
 *
 * @param post null when not said
 * @param from the first day, in the islands
 */
public record SeatCommand(
    @NotNull Long seatId,
    @NotNull SeatCapacity capacity,
    @NotBlank @Size(max = 80) String principal,
    @Size(max = 160) String post,
    @NotNull LocalDate from) {}
