package es.caib.empara.feed.service.internal;

import es.caib.empara.cases.AssessmentForm;
import es.caib.empara.cases.AssessmentReport;
import es.caib.empara.cases.RiskLevel;
import es.caib.empara.cases.service.CaseFeed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** {@code risk.assessed}: the State's level. It is shown and never computed here. */
@ApplicationScoped
class RiskAssessedTranslator implements Translator {

  /** Since the 2025 protocol the level "not appreciated" does not exist. */
  private static final int NOT_APPRECIATED_UNTIL = 2025;

  @Inject private CaseFeed cases;

  @Override
  public String type() {
    return "es.viogen.risk.assessed.v1";
  }

  @Override
  public Application read(CloudEvent event) {
    Fields data = new Fields(event.data(), "data.");
    RiskLevel level = data.oneOf("level", RiskLevel.class);
    if (level == RiskLevel.NOT_APPRECIATED && event.time().getYear() >= NOT_APPRECIATED_UNTIL) {
      throw data.reject("level", "NOT_APPRECIATED only before 2025");
    }
    AssessmentReport report =
        new AssessmentReport(
            data.oneOf("form", AssessmentForm.class),
            data.optionalText("formVersion", 20),
            level,
            data.flag("judicialMeasuresInForce"),
            data.time("assessedAt"),
            data.optionalText("policeUnit", 120),
            data.optionalTime("nextAssessmentDue"));
    return provenance -> cases.recordRiskAssessment(event.subject(), report, provenance);
  }
}
