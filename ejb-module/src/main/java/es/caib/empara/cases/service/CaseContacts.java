package es.caib.empara.cases.service;

import es.caib.empara.cases.ContactAuthorisation;

/** Whether a victim may and can be called. Read inside other calls; not a door. */
public interface CaseContacts {

  /**
   * What the State says of it.
   *
   * @param reachable whether a phone is known, shown or not
   */
  record Contact(ContactAuthorisation authorisation, boolean reachable) {}

  /** Of a case that is known. */
  Contact of(Long caseId);
}
