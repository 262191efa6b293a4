package es.caib.empara.commission.service;

import es.caib.empara.commission.Office;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** Somebody takes an office from a day on; whoever held it leaves it then. */
public record OfficeCommand(
    @NotNull Office office, @NotBlank @Size(max = 80) String principal, @NotNull LocalDate from) {}
