package es.caib.empara.cases.web;

import static org.assertj.core.api.Assertions.assertThat;

import es.caib.empara.cases.AssessmentForm;
import es.caib.empara.cases.RiskLevel;
import es.caib.empara.cases.service.CaseView.Assessment;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class RiskChartTest {

  private static final OffsetDateTime NOW = OffsetDateTime.parse("2026-11-11T10:00:00Z");

  @Test
  void path_holdsEachLevelToTheNextAssessment_andTheLastToNow() {
    RiskChart chart =
        new RiskChart(
            List.of(assessed(RiskLevel.HIGH, 5, false), assessed(RiskLevel.LOW, 10, false)), NOW);

    assertThat(chart.getPath()).isEqualTo("M64 104H188V48H312");
    assertThat(chart.getLastY()).isEqualTo(48);
    assertThat(chart.getLate()).isEmpty();
  }

  @Test
  void lateAssessment_isMarkedOnTheLine_whereItBelongs() {
    Assessment late = assessed(RiskLevel.EXTREME, 5, true);

    RiskChart chart =
        new RiskChart(
            List.of(assessed(RiskLevel.MEDIUM, 0, false), late, assessed(RiskLevel.LOW, 10, false)),
            NOW);

    assertThat(chart.getLate())
        .singleElement()
        .satisfies(
            mark -> {
              assertThat(mark.getAssessment()).isEqualTo(late);
              assertThat(chart.getPath()).contains("H" + mark.getX() + "V" + mark.getY());
            });
  }

  @Test
  void anHourBeforeTheOneOfTheEarlierAssessment_neverDrawsBackwards() {
    RiskChart chart =
        new RiskChart(
            List.of(
                assessed(RiskLevel.LOW, 6, false),
                assessed(RiskLevel.HIGH, 5, false),
                assessed(RiskLevel.LOW, 10, false)),
            NOW);

    assertThat(chart.getPath()).isEqualTo("M64 104H188V48H188V104H312");
  }

  private static Assessment assessed(RiskLevel level, int daysAgo, boolean late) {
    return new Assessment(
        level, AssessmentForm.VPER_C, "5.0", NOW.minusDays(daysAgo), "Prova", false, late);
  }
}
