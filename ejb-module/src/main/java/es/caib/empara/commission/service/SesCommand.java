package es.caib.empara.commission.service;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** The Secretariat of State for Security has enabled the body's general administrator. */
public record SesCommand(
    @NotNull LocalDate on,
    @NotBlank @Size(max = 120) String administrator,
    @NotBlank @Size(max = 500) String evidence) {}
