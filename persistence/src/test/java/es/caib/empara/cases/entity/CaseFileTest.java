package es.caib.empara.cases.entity;

import static es.caib.empara.cases.CaseFixtures.assessment;
import static es.caib.empara.cases.CaseFixtures.at;
import static es.caib.empara.cases.CaseFixtures.caseFile;
import static es.caib.empara.cases.CaseFixtures.registration;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import es.caib.empara.cases.RiskLevel;
import es.caib.empara.cases.StatusAspect;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CaseFileTest {

  private static final OffsetDateTime NINE = OffsetDateTime.parse("2026-11-23T09:00:00Z");

  private final CaseFile caseFile = caseFile("VG-07-2026-000001", NINE);

  @Test
  void registering_startsAtStatusVersionOne_withoutLevel() {
    assertThat(caseFile.statusVersion()).isEqualTo(1);
    assertThat(caseFile.riskLevel()).isNull();
    assertThat(caseFile.asOf()).isEqualTo(NINE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "abc", "VG", "VG-07-2026-00000000000000", "VG_07_2026"})
  void registering_whenTheNumberIsNotOne_namesTheField(String number) {
    assertThatThrownBy(() -> caseFile(number, NINE))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("caseNumber");
  }

  @Test
  void assessing_whenNewer_isThePresent() {
    caseFile.assess(assessment(RiskLevel.MEDIUM, NINE), at(NINE.plusMinutes(1), "a"));
    StatusChange change =
        caseFile.assess(assessment(RiskLevel.HIGH, NINE), at(NINE.plusMinutes(2), "b"));

    assertThat(caseFile.riskLevel()).isEqualTo(RiskLevel.HIGH);
    assertThat(change.what()).isEqualTo(StatusAspect.RISK_LEVEL);
    assertThat(change.from()).isEqualTo("MEDIUM");
    assertThat(change.to()).isEqualTo("HIGH");
    assertThat(change.isLate()).isFalse();
    assertThat(change.statusVersion()).isEqualTo(3).isEqualTo(caseFile.statusVersion());
  }

  @Test
  void assessing_whenLate_entersTheHistoryAndLeavesThePresent() {
    caseFile.assess(assessment(RiskLevel.MEDIUM, NINE), at(NINE.plusMinutes(5), "a"));
    StatusChange change =
        caseFile.assess(assessment(RiskLevel.EXTREME, NINE), at(NINE.plusMinutes(2), "b"));

    assertThat(caseFile.riskLevel()).isEqualTo(RiskLevel.MEDIUM);
    assertThat(change.isLate()).isTrue();
    assertThat(caseFile.statusVersion()).isEqualTo(3);
    assertThat(caseFile.asOf()).isEqualTo(NINE.plusMinutes(5));
  }

  @ParameterizedTest
  @CsvSource({"a,b,HIGH", "b,a,MEDIUM"})
  void assessing_whenTwoHaveTheSameTime_theGreaterIdWins(
      String first, String second, RiskLevel present) {
    caseFile.assess(assessment(RiskLevel.MEDIUM, NINE), at(NINE, first));
    caseFile.assess(assessment(RiskLevel.HIGH, NINE), at(NINE, second));

    assertThat(caseFile.riskLevel()).isEqualTo(present);
  }

  @Test
  void assessing_whenHistoricAndNotAppreciated_countsAsLow() {
    caseFile.assess(assessment(RiskLevel.NOT_APPRECIATED, NINE), at(NINE, "a"));

    assertThat(caseFile.riskLevel()).isEqualTo(RiskLevel.LOW);
  }

  @ParameterizedTest
  @CsvSource({
    ",LOW,false", ",MEDIUM,false", ",HIGH,true", ",EXTREME,true",
    "LOW,MEDIUM,true", "MEDIUM,MEDIUM,false", "HIGH,MEDIUM,false", "HIGH,EXTREME,true",
    "NOT_APPRECIATED,LOW,false", "NOT_APPRECIATED,MEDIUM,true"
  })
  void rise_isJudgedOnThePresentLevels(RiskLevel from, RiskLevel to, boolean rise) {
    assertThat(to.isRiseFrom(from)).isEqualTo(rise);
  }

  @Test
  void registeringAgain_whenNewer_correctsThePersons_andWhenLateDoesNot() {
    caseFile.reregister(registration("07027"), at(NINE.plusHours(1), "r2"));
    assertThat(caseFile.municipality()).isEqualTo("07027");

    StatusChange late = caseFile.reregister(registration("07033"), at(NINE.plusMinutes(1), "r3"));
    assertThat(late.isLate()).isTrue();
    assertThat(caseFile.municipality()).isEqualTo("07027");
    assertThat(caseFile.statusVersion()).isEqualTo(3);
  }

  @Test
  void acting_whenRelyingOnThePresentStatus_isTheNextStatusVersion() {
    StatusChange change = caseFile.act("NOTE", 1, NINE, NINE, "ibd", "guardia@ibd");

    assertThat(change.statusVersion()).isEqualTo(2);
    assertThat(change.institution()).isEqualTo("ibd");
  }

  @Test
  void acting_whenTheCaseHasMovedOn_isRefusedAndChangesNothing() {
    caseFile.assess(assessment(RiskLevel.HIGH, NINE), at(NINE, "a"));

    assertThatThrownBy(() -> caseFile.act("NOTE", 1, NINE, NINE, "ibd", "guardia@ibd"))
        .isInstanceOfSatisfying(
            StaleStatus.class,
            stale -> {
              assertThat(stale.cited()).isEqualTo(1);
              assertThat(stale.current()).isEqualTo(2);
            });
    assertThat(caseFile.statusVersion()).isEqualTo(2);
  }
}
