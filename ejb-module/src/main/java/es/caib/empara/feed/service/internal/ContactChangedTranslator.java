package es.caib.empara.feed.service.internal;

import es.caib.empara.cases.ContactAuthorisation;
import es.caib.empara.cases.service.CaseFeed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** {@code case.contact-changed}: whether the victim may be called, and how. */
@ApplicationScoped
class ContactChangedTranslator implements Translator {

  @Inject private CaseFeed cases;

  @Override
  public String type() {
    return "es.viogen.case.contact-changed.v1";
  }

  @Override
  public Application read(CloudEvent event) {
    Fields data = new Fields(event.data(), "data.");
    ContactAuthorisation authorisation =
        data.oneOf("contactAuthorisation", ContactAuthorisation.class);
    String phone = data.optionalText("phone", 32);
    return provenance -> cases.recordContact(event.subject(), authorisation, phone, provenance);
  }
}
