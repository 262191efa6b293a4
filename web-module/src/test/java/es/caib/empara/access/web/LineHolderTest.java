package es.caib.empara.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LineHolderTest {

  @Test
  void aLogIn_standsWithItsEpoch_untilItsEnd() {
    Instant end = Instant.parse("2026-03-01T16:00:00Z");
    LineHolder holder = new LineHolder("tecnica@palma", 3, "session", end);
    Instant before = end.minusSeconds(1);

    assertThat(holder.stands(Map.of("tecnica@palma", 3), before)).isTrue();
    assertThat(holder.stands(Map.of("tecnica@palma", 4), before)).isFalse();
    assertThat(holder.stands(Map.of("tecnica@cmallorca", 3), before)).isFalse();
    assertThat(holder.stands(Map.of("tecnica@palma", 3), end)).isFalse();
  }
}
