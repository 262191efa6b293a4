package es.caib.empara.cases.api;

import es.caib.empara.cases.CaseState;
import es.caib.empara.cases.RiskLevel;
import es.caib.empara.cases.service.CaseSummary;
import es.caib.empara.institutions.Island;
import java.time.OffsetDateTime;
import java.util.List;

/**
 * A case in a list.
 *
 * @param measuresInForce null where the caller's institution does not see measures
 */
public record CaseSummaryJson(
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
    NameJson victim,
    NameJson aggressor,
    Integer measuresInForce) {

  /** A name and nothing else. */
  public record NameJson(String givenName, String surname1, String surname2) {
    static NameJson of(CaseSummary.PersonName name) {
      return new NameJson(name.givenName(), name.surname1(), name.surname2());
    }
  }

  static CaseSummaryJson of(CaseSummary summary) {
    return new CaseSummaryJson(
        summary.caseNumber(),
        summary.state(),
        summary.riskLevel(),
        summary.riskAssessedAt(),
        summary.riskSource(),
        summary.nextAssessmentDue(),
        summary.statusVersion(),
        summary.municipality(),
        summary.island(),
        summary.flags(),
        NameJson.of(summary.victim()),
        NameJson.of(summary.aggressor()),
        summary.measuresInForce());
  }
}
