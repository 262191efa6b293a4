package es.caib.empara.cases.service.internal;

import static org.assertj.core.api.Assertions.assertThat;

import es.caib.empara.cases.CaseState;
import es.caib.empara.cases.RiskLevel;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IntervalsTest {

  private static final OffsetDateTime NOON = OffsetDateTime.parse("2026-11-23T12:00:00Z");

  private final Intervals intervals = Rules.intervals();

  @ParameterizedTest
  @CsvSource({
    "EXTREME,true,PT72H",
    "HIGH,false,P7D",
    "MEDIUM,true,P30D",
    "LOW,true,P50D",
    "LOW,false,P90D"
  })
  void reassessment_ofAnActiveCase_goesByLevelAndMeasures(
      RiskLevel level, boolean measures, String interval) {
    assertThat(intervals.reassessment(CaseState.ACTIVE, level, measures, NOON))
        .hasValueSatisfying(rule -> assertThat(rule.iso()).isEqualTo(interval));
  }

  @ParameterizedTest
  @CsvSource({"EXTREME", "LOW"})
  void reassessment_ofASupervisedCase_isTheSameForEveryLevel(RiskLevel level) {
    assertThat(intervals.reassessment(CaseState.SUPERVISED, level, true, NOON))
        .hasValueSatisfying(rule -> assertThat(rule.iso()).isEqualTo("P6M"));
  }

  @Test
  void reassessment_ofACaseThatNobodyWatches_isNotAskedFor() {
    assertThat(intervals.reassessment(CaseState.INACTIVE, RiskLevel.HIGH, true, NOON)).isEmpty();
  }

  /**
   * The rule of the day of the assessment in the islands, where midnight comes before that of UTC.
   */
  @ParameterizedTest
  @CsvSource({
    "2025-01-14T22:59:59Z,P60D",
    "2025-01-14T23:00:00Z,P90D",
    "2007-07-25T22:00:00Z,P60D"
  })
  void reassessment_goesByTheRuleOfItsDay_onTheFirstAndTheLastToo(String at, String interval) {
    assertThat(
            intervals.reassessment(
                CaseState.ACTIVE, RiskLevel.LOW, false, OffsetDateTime.parse(at)))
        .hasValueSatisfying(rule -> assertThat(rule.iso()).isEqualTo(interval));
  }

  @Test
  void reassessment_beforeAnyRule_isNotAskedFor() {
    OffsetDateTime before = OffsetDateTime.parse("2007-07-25T21:59:59Z");

    assertThat(intervals.reassessment(CaseState.ACTIVE, RiskLevel.HIGH, false, before)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"EXTREME,P3D", "HIGH,P7D", "MEDIUM,P30D", "LOW,P90D", ",P5D"})
  void quiet_goesByLevel_alsoBeforeTheFirstAssessment(RiskLevel level, String interval) {
    assertThat(intervals.quiet(level, NOON))
        .hasValueSatisfying(rule -> assertThat(rule.iso()).isEqualTo(interval));
  }
}
