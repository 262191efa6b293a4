package es.caib.empara.cases;

import es.caib.empara.cases.entity.CaseFile;
import java.time.LocalDate;
import java.time.OffsetDateTime;

/** Invented cases for tests. */
public final class CaseFixtures {

  private CaseFixtures() {}

  public static CaseFile caseFile(String caseNumber, OffsetDateTime time) {
    return new CaseFile(caseNumber, registration("07040"), at(time, "reg-" + caseNumber));
  }

  public static CaseRegistration registration(String municipality) {
    return new CaseRegistration(
        person("Prova", "Inventada"),
        person("Exemple", "Fictici"),
        "PARTNER",
        municipality,
        "Policia Nacional, UFAM Palma",
        true,
        ContactAuthorisation.GRANTED,
        LocalDate.of(2026, 9, 3),
        false);
  }

  public static PersonIdentity person(String givenName, String surname) {
    return new PersonIdentity(
        DocumentType.NONE, null, givenName, surname, null, null, "FEMALE", "ES", null, "ca");
  }

  public static Provenance at(OffsetDateTime time, String eventId) {
    return new Provenance("/ses/viogen", eventId, time, time.plusSeconds(2), false);
  }

  public static AssessmentReport assessment(RiskLevel level, OffsetDateTime at) {
    return new AssessmentReport(
        AssessmentForm.VPER_C, "5.0", level, true, at, "Policia Nacional", at.plusDays(7));
  }
}
