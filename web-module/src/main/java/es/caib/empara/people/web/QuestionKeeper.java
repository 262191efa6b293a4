package es.caib.empara.people.web;

import es.caib.empara.access.web.Workplace;
import es.caib.empara.institutions.InstitutionKind;
import es.caib.empara.institutions.service.Territory;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Whether the body of the person keeps the questions of the course; others are not asked. */
@Named
@RequestScoped
public class QuestionKeeper {

  @Inject private Territory territory;
  @Inject private Workplace workplace;

  public boolean isHere() {
    return territory.institution(workplace.getRealm()).kind()
        == InstitutionKind.COORDINATING_CENTRE;
  }
}
