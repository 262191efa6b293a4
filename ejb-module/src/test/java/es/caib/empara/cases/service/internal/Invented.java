package es.caib.empara.cases.service.internal;

import es.caib.empara.cases.AssessmentForm;
import es.caib.empara.cases.AssessmentReport;
import es.caib.empara.cases.CaseRegistration;
import es.caib.empara.cases.ContactAuthorisation;
import es.caib.empara.cases.DocumentType;
import es.caib.empara.cases.PersonIdentity;
import es.caib.empara.cases.Provenance;
import es.caib.empara.cases.RiskLevel;
import es.caib.empara.cases.entity.CaseFile;
import java.time.LocalDate;
import java.time.OffsetDateTime;

/** Invented cases, as if the database had given them an id. */
final class Invented {

  private Invented() {}

  static CaseFile caseFile(long id, OffsetDateTime registeredAt) {
    CaseRegistration registration =
        new CaseRegistration(
            person("Prova"),
            person("Exemple"),
            "PARTNER",
            "07040",
            "Policia Nacional",
            false,
            ContactAuthorisation.UNKNOWN,
            LocalDate.of(2026, 9, 3),
            false);
    return new CaseFile("VG-07-" + (1000 + id), registration, said("reg", registeredAt)) {
      @Override
      public Long id() {
        return id;
      }
    };
  }

  static AssessmentReport assessment(RiskLevel level, OffsetDateTime at, OffsetDateTime due) {
    return new AssessmentReport(AssessmentForm.VPER_C, "5.0", level, true, at, "UFAM", due);
  }

  static Provenance said(String eventId, OffsetDateTime at) {
    return new Provenance("/ses/viogen", eventId, at, at, false);
  }

  private static PersonIdentity person(String givenName) {
    return new PersonIdentity(
        DocumentType.NONE, null, givenName, "Inventada", null, null, null, null, null, null);
  }
}
