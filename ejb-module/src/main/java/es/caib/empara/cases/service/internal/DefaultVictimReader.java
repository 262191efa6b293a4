package es.caib.empara.cases.service.internal;

import es.caib.empara.cases.PersonIdentity;
import es.caib.empara.cases.service.CaseInHand;
import es.caib.empara.cases.service.VictimReader;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Reads her from the case that is held. */
@ApplicationScoped
class DefaultVictimReader implements VictimReader {

  @Inject private CaseRepository cases;

  @Override
  public PersonIdentity of(CaseInHand held) {
    return cases.held(held.caseId()).victim();
  }
}
