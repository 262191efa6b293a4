package es.caib.empara.feed.service.internal;

import es.caib.empara.cases.CaseRegistration;
import es.caib.empara.cases.ContactAuthorisation;
import es.caib.empara.cases.DocumentType;
import es.caib.empara.cases.PersonIdentity;
import es.caib.empara.cases.service.CaseFeed;
import es.caib.empara.institutions.service.Territory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.regex.Pattern;

/** {@code case.registered}: a new case, or its persons corrected. */
@ApplicationScoped
class CaseRegisteredTranslator implements Translator {

  private static final Pattern COUNTRY = Pattern.compile("[A-Z]{2,3}");
  private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}");

  @Inject private CaseFeed cases;
  @Inject private Territory territory;

  @Override
  public String type() {
    return "es.viogen.case.registered.v1";
  }

  @Override
  public Application read(CloudEvent event) {
    Fields data = new Fields(event.data(), "data.");
    String municipality = data.text("municipality", 5);
    if (territory.municipality(municipality) == null) {
      throw data.reject("municipality", "not an INE code of the islands");
    }
    CaseRegistration registration =
        new CaseRegistration(
            person(data.object("victim")),
            person(data.object("aggressor")),
            data.optionalText("relationship", 40),
            municipality,
            data.optionalText("policeUnit", 120),
            data.flag("minorsInCharge"),
            data.oneOf("contactAuthorisation", ContactAuthorisation.class),
            data.optionalDate("complaintDate"),
            data.flag("zeroProtocol"));
    return Application.needing(
        Needs.NOTHING,
        provenance -> cases.recordRegistration(event.subject(), registration, provenance));
  }

  private static PersonIdentity person(Fields person) {
    DocumentType documentType = person.oneOf("documentType", DocumentType.class);
    String documentNumber = person.optionalText("documentNumber", 32);
    if (documentType != DocumentType.NONE && documentNumber == null) {
      throw person.reject("documentNumber", "missing");
    }
    return new PersonIdentity(
        documentType,
        documentNumber,
        person.text("givenName", 100),
        person.text("surname1", 100),
        person.optionalText("surname2", 100),
        person.optionalDate("birthDate"),
        person.optionalText("sex", 16),
        code(person, "nationality", COUNTRY),
        person.optionalText("phone", 32),
        code(person, "preferredLanguage", LANGUAGE));
  }

  private static String code(Fields person, String name, Pattern pattern) {
    String code = person.optionalText(name, 3);
    if (code != null && !pattern.matcher(code).matches()) {
      throw person.reject(name, "not an ISO code");
    }
    return code;
  }
}
