package es.caib.empara.commission.service;

import es.caib.empara.commission.CommissionRules;
import java.time.LocalDate;

/**
 * The rules of a time.
 *
 * @param validTo the last day; null while they hold
 */
public record RuleView(
    Long id, LocalDate validFrom, LocalDate validTo, CommissionRules rules, String legalBasis) {}
