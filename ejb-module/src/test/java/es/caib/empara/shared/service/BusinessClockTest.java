package es.caib.empara.shared.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import es.caib.empara.shared.Settings;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BusinessClockTest {

  private Instant real = Instant.parse("2026-11-23T09:00:00.123456789Z");
  private final BusinessClock clock = new BusinessClock(() -> real);

  @Test
  void unmoved_isTheRealTimeInUtcToTheMicrosecond() {
    clock.apply(settings(Map.of()), false);
    pass(Duration.ofMinutes(1));

    assertThat(clock.now()).isEqualTo(OffsetDateTime.parse("2026-11-23T09:01:00.123456Z"));
    assertThat(clock.now().getOffset()).isEqualTo(ZoneOffset.UTC);
  }

  @ParameterizedTest
  @CsvSource({"P3D,2026-11-26T09:00:00.123456Z", "-PT2H,2026-11-23T07:00:00.123456Z"})
  void offset_inTheDemo_movesTheClock(String offset, OffsetDateTime expected) {
    clock.apply(settings(Map.of("empara.clock.offset", offset)), true);

    assertThat(clock.now()).isEqualTo(expected);
  }

  @Test
  void speed_inTheDemo_countsFromTheStart() {
    pass(Duration.ofHours(5));
    OffsetDateTime start = clock.now();
    clock.apply(settings(Map.of("empara.clock.speed", "60")), true);
    assertThat(clock.now()).isEqualTo(start);

    pass(Duration.ofSeconds(10));
    assertThat(clock.now()).isEqualTo(start.plusMinutes(10));
  }

  @ParameterizedTest
  @CsvSource({"0.5, false", "1, false", "60, true"})
  void fast_isOnlyAClockThatRunsFasterThanTheRealOne(String speed, boolean fast) {
    assertThat(clock.isFast()).isFalse();

    clock.apply(settings(Map.of("empara.clock.speed", speed)), true);

    assertThat(clock.isFast()).isEqualTo(fast);
  }

  @Test
  void offsetAndSpeed_inTheDemo_addUp() {
    OffsetDateTime start = clock.now();
    clock.apply(settings(Map.of("empara.clock.speed", "0.5", "empara.clock.offset", "PT1H")), true);
    pass(Duration.ofMinutes(4));

    assertThat(clock.now()).isEqualTo(start.plusHours(1).plusMinutes(2));
  }

  @ParameterizedTest
  @CsvSource({"empara.clock.offset,PT1S", "empara.clock.speed,2", "empara.clock.offset,-PT1S"})
  void moving_outsideTheDemo_isRefusedAndNamesTheSettings(String name, String value) {
    OffsetDateTime before = clock.now();

    assertThatThrownBy(() -> clock.apply(settings(Map.of(name, value)), false))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("empara.clock.offset")
        .hasMessageContaining("empara.clock.speed");
    assertThat(clock.now()).isEqualTo(before);
  }

  /** Legal dates are days in the islands, one or two hours ahead of UTC. */
  @ParameterizedTest
  @CsvSource({
    "2026-11-23T22:59:59Z,2026-11-23",
    "2026-11-23T23:00:00Z,2026-11-24",
    "2026-07-01T21:59:59Z,2026-07-01",
    "2026-07-01T22:00:00Z,2026-07-02"
  })
  void today_isTheDayInTheIslands(Instant now, LocalDate day) {
    real = now;

    assertThat(clock.today()).isEqualTo(day);
  }

  private void pass(Duration time) {
    real = real.plus(time);
  }

  private static Settings settings(Map<String, String> values) {
    return Settings.of(new FixedConfig(values));
  }
}
