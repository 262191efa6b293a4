package es.caib.empara.cases.service.internal;

import es.caib.empara.cases.entity.CaseFile;
import es.caib.empara.cases.service.CaseContacts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Reads from the case itself, which whoever asks has at hand. */
@ApplicationScoped
class DefaultCaseContacts implements CaseContacts {

  @Inject private CaseRepository cases;

  @Override
  public Contact of(Long caseId) {
    CaseFile file = cases.claimed(caseId);
    return new Contact(file.contactAuthorisation(), file.victim().phone() != null);
  }
}
