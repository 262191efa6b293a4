package es.caib.empara.cases.service;

import es.caib.empara.cases.CaseState;
import es.caib.empara.cases.RiskLevel;
import es.caib.empara.institutions.Island;
import java.time.OffsetDateTime;
import java.util.List;

/**
 * What any admitted body sees of a case in a list.
 *
 * @param riskLevel null before the first assessment
 * @param nextAssessmentDue what the State says; null when it says nothing
 * @param measuresInForce how many; null where the institution does not see measures, and where they
 *     were not counted
 * @param dueBy until when it must be assessed again, by the State or else by the rule; null when it
 *     need not be
 */
public record CaseSummary(
    Long caseId,
    String caseNumber,
    CaseState state,
    RiskLevel riskLevel,
    OffsetDateTime riskAssessedAt,
    String riskSource,
    OffsetDateTime nextAssessmentDue,
    long statusVersion,
    String municipality,
    Island island,
    List<String> flags,
    PersonName victim,
    PersonName aggressor,
    Integer measuresInForce,
    DueBy dueBy) {

  /** A name, and nothing else of the person. */
  public record PersonName(String givenName, String surname1, String surname2) {

    /** As it is read: given name, then surnames. */
    public String full() {
      return surname2 == null
          ? givenName + " " + surname1
          : givenName + " " + surname1 + " " + surname2;
    }
  }
}
