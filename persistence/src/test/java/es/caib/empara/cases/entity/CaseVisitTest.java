package es.caib.empara.cases.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;

class CaseVisitTest {

  private static final OffsetDateTime NINE = OffsetDateTime.parse("2026-11-23T09:00:00Z");

  private final CaseVisit visit = new CaseVisit("tecnica@palma", 7L, 3, NINE);

  @Test
  void seeingANewerVersion_isNotedAtOnce() {
    visit.see(4, NINE.plusSeconds(1));

    assertThat(visit.statusVersion()).isEqualTo(4);
    assertThat(visit.seenAt()).isEqualTo(NINE.plusSeconds(1));
  }

  @Test
  void seeingTheSameAgain_isNotedToTheMinute() {
    visit.see(3, NINE.plusSeconds(59));
    assertThat(visit.seenAt()).isEqualTo(NINE);

    visit.see(3, NINE.plusSeconds(60));
    assertThat(visit.seenAt()).isEqualTo(NINE.plusSeconds(60));
  }
}
