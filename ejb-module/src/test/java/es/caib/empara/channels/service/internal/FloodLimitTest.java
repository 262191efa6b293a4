package es.caib.empara.channels.service.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class FloodLimitTest {

  private Instant now = Instant.parse("2026-11-23T09:41:00Z");
  private final FloodLimit limit = new FloodLimit(() -> now);

  @Test
  void oneMore_fromAnAddressThatHasSentItsShare_isRefused_andFromAnotherNot() {
    admit(FloodLimit.OF_ONE_ADDRESS, "10.0.0.1");

    assertThat(limit.admits("10.0.0.1")).isFalse();
    assertThat(limit.admits("10.0.0.2")).isTrue();
  }

  @Test
  void oneMore_afterTheHour_isAdmitted_howeverOftenItWasRefused() {
    admit(FloodLimit.OF_ONE_ADDRESS, "10.0.0.1");
    now = now.plus(FloodLimit.WINDOW.minusMillis(1));
    assertThat(limit.admits("10.0.0.1")).isFalse();

    now = now.plusMillis(1);

    assertThat(limit.admits("10.0.0.1")).isTrue();
  }

  @Test
  void theHour_movesOn_soThatOnlyThePlacesThatEndedAreFree() {
    admit(1, "10.0.0.1");
    now = now.plus(Duration.ofMinutes(30));
    admit(FloodLimit.OF_ONE_ADDRESS - 1, "10.0.0.1");
    now = now.plus(Duration.ofMinutes(30));

    assertThat(limit.admits("10.0.0.1")).isTrue();
    assertThat(limit.admits("10.0.0.1")).isFalse();
  }

  @Test
  void oneMore_whenAllTogetherHaveSentTooMany_isRefusedFromEverywhere() {
    for (int i = 0; i < FloodLimit.OF_ALL; i++) {
      assertThat(limit.admits("10.0.1." + i)).isTrue();
    }

    assertThat(limit.admits("10.0.2.1")).isFalse();
  }

  private void admit(int times, String address) {
    for (int i = 0; i < times; i++) {
      assertThat(limit.admits(address)).isTrue();
    }
  }
}
