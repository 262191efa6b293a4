package es.caib.empara.cases.service;

import es.caib.empara.cases.PersonIdentity;

/**
 * Who the victim of a case is, for what must name her on paper. Asked inside other calls, with a
 * case that they hold for a caller of its territory; not a door.
 */
public interface VictimReader {

  PersonIdentity of(CaseInHand held);
}
