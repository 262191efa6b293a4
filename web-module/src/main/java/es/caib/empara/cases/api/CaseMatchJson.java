package es.caib.empara.cases.api;

import es.caib.empara.cases.CaseState;
import es.caib.empara.cases.MatchKind;
import es.caib.empara.cases.PersonRole;
import es.caib.empara.cases.RiskLevel;
import es.caib.empara.cases.service.CaseMatch;
import es.caib.empara.institutions.Island;
import java.time.OffsetDateTime;
import java.util.List;

/** A found case: its summary, and by what it was found. */
public record CaseMatchJson(
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
    CaseSummaryJson.NameJson victim,
    CaseSummaryJson.NameJson aggressor,
    Integer measuresInForce,
    MatchJson match) {

  /** By what it was found, and whose that is; nobody's for the number of the case. */
  public record MatchJson(MatchKind by, PersonRole person) {}

  static CaseMatchJson of(CaseMatch match) {
    CaseSummaryJson summary = CaseSummaryJson.of(match.summary());
    return new CaseMatchJson(
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
        summary.victim(),
        summary.aggressor(),
        summary.measuresInForce(),
        new MatchJson(match.by(), match.person()));
  }
}
