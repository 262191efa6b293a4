package es.caib.empara.commission.service;

import es.caib.empara.commission.Party;
import es.caib.empara.commission.VoteChoice;

/** A vote by name. */
public record VoteView(Long seatId, Party party, String name, VoteChoice choice) {}
