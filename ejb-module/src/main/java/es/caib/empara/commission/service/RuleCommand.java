package es.caib.empara.commission.service;

import es.caib.empara.commission.CommissionRules;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** Other rules, from a day on that is not over. */
public record RuleCommand(
    @NotNull LocalDate validFrom,
    @NotNull CommissionRules rules,
    @NotBlank @Size(max = 400) String legalBasis) {}
