package es.caib.empara.cases.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;

class CaseHandoverTest {

  private static final OffsetDateTime MOVED = OffsetDateTime.parse("2026-11-23T09:00:00Z");
  private static final OffsetDateTime UNTIL = MOVED.plusDays(30);

  private final CaseHandover handover = new CaseHandover(7L, "ceivissa", MOVED, UNTIL);

  @Test
  void sight_lastsUntilItsEnd_andNoLonger() {
    handover.accept("cmenorca", "tecnica@cmenorca", MOVED.plusDays(1));
    assertThat(handover.ring(UNTIL.minusSeconds(1))).isFalse();
    assertThat(handover.endedAt()).isNull();
    assertThat(handover.ring(UNTIL)).isTrue();
    assertThat(handover.endedAt()).isEqualTo(UNTIL);
    assertThat(handover.ring(UNTIL.plusDays(1))).as("once").isFalse();
  }

  @Test
  void sight_ofACaseThatNobodyHasAccepted_doesNotEnd() {
    assertThat(handover.ring(UNTIL.plusDays(300))).isFalse();
    assertThat(handover.isPending()).isTrue();
    handover.accept("cmenorca", "tecnica@cmenorca", UNTIL.plusDays(301));
    assertThat(handover.ring(UNTIL.plusDays(302))).isTrue();
  }

  @Test
  void aSecondAcceptance_isRefused_andSoIsOneAfterSheIsBack() {
    handover.accept("cmenorca", "tecnica@cmenorca", MOVED);
    assertThatThrownBy(() -> handover.accept("cmenorca", "guardia@cmenorca", MOVED))
        .isInstanceOf(IllegalStateException.class);
    CaseHandover back = new CaseHandover(7L, "ceivissa", MOVED, UNTIL);
    back.drop(MOVED.plusDays(1));
    assertThat(back.isPending()).isFalse();
    assertThatThrownBy(() -> back.accept("cmenorca", "tecnica@cmenorca", MOVED))
        .isInstanceOf(IllegalStateException.class);
  }
}
