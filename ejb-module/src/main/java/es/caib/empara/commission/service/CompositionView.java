package es.caib.empara.commission.service;

import java.util.List;

/** Who the Commission is, and by which rules it decides; rules newest first. */
public record CompositionView(
    List<SeatView> seats, List<OfficeView> offices, List<RuleView> rules) {}
