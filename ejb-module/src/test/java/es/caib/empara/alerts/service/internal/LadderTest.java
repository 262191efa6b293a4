package es.caib.empara.alerts.service.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import es.caib.empara.alerts.Channel;
import es.caib.empara.alerts.EscalationTarget;
import es.caib.empara.alerts.Severity;
import es.caib.empara.shared.service.BusinessClock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LadderTest {

  private static final LocalDate FROM = LocalDate.parse("2026-01-01");
  private static final LocalDate DAY = LocalDate.parse("2026-11-23");
  private static final OffsetDateTime NINE = OffsetDateTime.parse("2026-11-23T09:00:00Z");
  private static final Delay.WorkingTime EVERY_DAY =
      (from, days) ->
          from.atZoneSameInstant(BusinessClock.LEGAL_ZONE).plusDays(days).toOffsetDateTime();

  private final Ladder ladder =
      new Ladder(
          List.of(
              rung(Severity.CRITICAL, 2, "PT120S", false, FROM, null),
              rung(Severity.CRITICAL, 1, "PT60S", false, FROM, null),
              rung(Severity.CRITICAL, 3, "PT300S", true, FROM, null),
              rung(Severity.INFO, 1, "1WD@08:00", true, FROM, null),
              rung(Severity.HIGH, 1, "PT15M", true, FROM, DAY),
              rung(Severity.HIGH, 1, "PT10M", true, DAY.plusDays(1), null)));

  @ParameterizedTest
  @CsvSource({"0,1", "1,2", "2,3", "3,3", "40,3"})
  void theNextRung_isTheOneAfterThoseThatAreDone_andTheLastComesAgain(int done, int step) {
    assertThat(ladder.next(Severity.CRITICAL, done, DAY).step()).isEqualTo(step);
  }

  @ParameterizedTest
  @CsvSource({"0,2026-11-23T09:01Z", "1,2026-11-23T09:02Z"})
  void aRung_isDueFromTheRaising(int done, OffsetDateTime due) {
    assertThat(ladder.due(Severity.CRITICAL, done, NINE, NINE.plusHours(5), DAY, EVERY_DAY))
        .isEqualTo(due);
  }

  @Test
  void aRepeatedRung_isDueFromTheLastOne() {
    OffsetDateTime last = NINE.plusHours(5);

    assertThat(ladder.due(Severity.CRITICAL, 9, NINE, last, DAY, EVERY_DAY))
        .isEqualTo(last.plusSeconds(300));
  }

  @Test
  void theLadder_isThatOfTheDayOfTheRaising() {
    assertThat(ladder.next(Severity.HIGH, 0, DAY).delay().clock())
        .as("on its last day")
        .isEqualTo(Duration.ofMinutes(15));
    assertThat(ladder.next(Severity.HIGH, 0, DAY.plusDays(1)).delay().clock())
        .isEqualTo(Duration.ofMinutes(10));
  }

  @Test
  void aSeverityWithoutALadder_isAnError_andNotSilence() {
    assertThatThrownBy(() -> ladder.next(Severity.MEDIUM, 0, DAY))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("MEDIUM");
    assertThatThrownBy(() -> ladder.next(Severity.CRITICAL, 0, FROM.minusDays(1)))
        .isInstanceOf(IllegalStateException.class);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-23T05:00Z,2026-11-24T07:00Z,winter",
    "2026-07-01T05:00Z,2026-07-02T06:00Z,summer",
    "2026-10-24T21:30Z,2026-10-25T07:00Z,the night on which summer time ends",
    "2027-03-27T22:30Z,2027-03-28T06:00Z,the night on which it begins"
  })
  void theDigest_comesAtEightInTheIslands(OffsetDateTime raised, OffsetDateTime due, String when) {
    assertThat(ladder.due(Severity.INFO, 0, raised, raised, DAY, EVERY_DAY))
        .as(when)
        .isEqualTo(due);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "60", "PT0S", "PT-5M", "0WD", "WD", "1WD@8", "1WD@25:00", "100WD"})
  void aDelayThatCannotBeRead_isNamed(String text) {
    assertThatThrownBy(() -> Delay.parse(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("delay: " + text);
  }

  private static Ladder.Rung rung(
      Severity severity, int step, String delay, boolean repeated, LocalDate from, LocalDate to) {
    return new Ladder.Rung(
        severity,
        step,
        Delay.parse(delay),
        Set.of(EscalationTarget.SHIFT),
        Set.of(Channel.BOARD),
        repeated,
        from,
        to);
  }
}
