package es.caib.empara.cases.service.internal;

import es.caib.empara.cases.AssessmentSubtype;
import es.caib.empara.cases.CaseState;
import es.caib.empara.cases.IntervalKind;
import es.caib.empara.cases.RiskLevel;
import es.caib.empara.shared.service.Span;
import java.time.LocalDate;
import java.util.List;

/** Intervals for tests, in the shape of the real ones. */
final class Rules {

  static final LocalDate REFORM = LocalDate.of(2025, 1, 15);

  private static final LocalDate ALWAYS = LocalDate.of(2007, 7, 26);

  private Rules() {}

  static Intervals intervals() {
    return new Intervals(
        List.of(
            active(RiskLevel.EXTREME, null, "PT72H", ALWAYS, null),
            active(RiskLevel.HIGH, null, "P7D", ALWAYS, null),
            active(RiskLevel.MEDIUM, null, "P30D", ALWAYS, null),
            active(RiskLevel.LOW, null, "P60D", ALWAYS, REFORM.minusDays(1)),
            active(RiskLevel.LOW, AssessmentSubtype.WITH_MEASURES, "P50D", REFORM, null),
            active(RiskLevel.LOW, AssessmentSubtype.WITHOUT_MEASURES, "P90D", REFORM, null),
            reassessment(CaseState.SUPERVISED, null, null, "P6M", ALWAYS, null)),
        List.of(
            quiet(RiskLevel.EXTREME, "P3D"),
            quiet(RiskLevel.HIGH, "P7D"),
            quiet(RiskLevel.MEDIUM, "P30D"),
            quiet(RiskLevel.LOW, "P90D"),
            quiet(null, "P5D")));
  }

  private static Intervals.Rule active(
      RiskLevel level, AssessmentSubtype subtype, String iso, LocalDate from, LocalDate to) {
    return reassessment(CaseState.ACTIVE, level, subtype, iso, from, to);
  }

  private static Intervals.Rule reassessment(
      CaseState state,
      RiskLevel level,
      AssessmentSubtype subtype,
      String iso,
      LocalDate from,
      LocalDate to) {
    return new Intervals.Rule(
        state, level, subtype, null, iso, Span.parse(iso), from, to, "norma " + iso);
  }

  private static Intervals.Rule quiet(RiskLevel level, String iso) {
    return new Intervals.Rule(
        null,
        level,
        null,
        IntervalKind.QUIET_CASE,
        iso,
        Span.parse(iso),
        ALWAYS,
        null,
        "criteri propi");
  }
}
