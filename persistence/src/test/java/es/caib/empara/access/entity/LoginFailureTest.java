package es.caib.empara.access.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LoginFailureTest {

  private static final OffsetDateTime NINE = OffsetDateTime.parse("2026-11-23T09:00:00Z");
  private static final int TOLERATED = 3;

  private final LoginFailure failure = new LoginFailure("account:guardia@ibd", NINE);

  @Test
  void nothingCounted_needsNoWait() {
    assertThat(failure.waitAt(NINE)).isZero();
  }

  @ParameterizedTest
  @CsvSource({"1,0", "2,0", "3,0", "4,1", "5,2", "6,4", "7,8", "8,16", "9,32", "10,60", "11,60"})
  void counting_beyondWhatIsTolerated_doublesTheWaitUpToAMinute(int failures, int seconds) {
    count(failures, NINE);

    assertThat(failure.waitAt(NINE)).isEqualTo(Duration.ofSeconds(seconds));
  }

  @Test
  void counting_thousandsOfTimes_neverLocksOutForLongerThanAMinute() {
    count(5_000, NINE);

    assertThat(failure.waitAt(NINE)).isEqualTo(Duration.ofSeconds(60));
  }

  @Test
  void waiting_runsDownWithTime() {
    count(6, NINE);

    assertThat(failure.waitAt(NINE.plusSeconds(3))).isEqualTo(Duration.ofSeconds(1));
    assertThat(failure.waitAt(NINE.plusSeconds(4))).isZero();
    assertThat(failure.waitAt(NINE.plusSeconds(9))).isNegative();
  }

  @Test
  void counting_afterAQuarterOfAnHourOfQuiet_beginsAnew() {
    count(10, NINE);
    OffsetDateTime later = NINE.plusMinutes(15).plusNanos(1_000);

    failure.count(later, TOLERATED);

    assertThat(failure.waitAt(later)).isZero();
  }

  @Test
  void counting_atExactlyAQuarterOfAnHour_stillRemembers() {
    count(10, NINE);
    OffsetDateTime later = NINE.plusMinutes(15);

    failure.count(later, TOLERATED);

    assertThat(failure.waitAt(later)).isEqualTo(Duration.ofSeconds(60));
  }

  @Test
  void memory_isCountedFromTheLastFailureAndNotTheFirst() {
    count(3, NINE);
    failure.count(NINE.plusMinutes(14), TOLERATED);
    failure.count(NINE.plusMinutes(28), TOLERATED);

    assertThat(failure.waitAt(NINE.plusMinutes(28))).isEqualTo(Duration.ofSeconds(2));
  }

  private void count(int times, OffsetDateTime at) {
    for (int i = 0; i < times; i++) {
      failure.count(at, TOLERATED);
    }
  }
}
