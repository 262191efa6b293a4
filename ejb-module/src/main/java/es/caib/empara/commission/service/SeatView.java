package es.caib.empara.commission.service;

import es.caib.empara.commission.Party;
import java.util.List;

/**
 * A seat and who holds it now or will.
 *
 * @param place from 1, among those of its party
 */
public record SeatView(Long id, Party party, int place, List<MemberView> members) {}
