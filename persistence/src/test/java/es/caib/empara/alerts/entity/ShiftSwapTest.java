package es.caib.empara.alerts.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import es.caib.empara.alerts.DutySpan;
import es.caib.empara.alerts.ShiftKind;
import es.caib.empara.alerts.SwapState;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;

class ShiftSwapTest {

  private static final String ONE = "una@palma";
  private static final String OTHER = "altra@palma";
  private static final OffsetDateTime NOW = OffsetDateTime.parse("2026-11-25T12:00Z");

  @Test
  void proposal_ofWhatHasBegun_orIsTheOthersAlready_orOfAnotherInstitution_isRefused() {
    assertRefused(shift(6, -1, ONE), OTHER, null);
    assertRefused(shift(6, 1, OTHER), OTHER, null);
    assertRefused(shift(6, 1, ONE), OTHER, shift(6, 9, ONE));
    assertRefused(shift(6, 1, ONE), OTHER, shift(6, -9, OTHER));
    assertRefused(shift(6, 1, ONE), OTHER, shift(5, 9, OTHER));
  }

  private static void assertRefused(DutyShift shift, String to, DutyShift other) {
    assertThatThrownBy(() -> new ShiftSwap(shift, to, other, NOW))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void shift_givenAway_changesHandsOnlyWithTheAnswer() {
    DutyShift shift = shift(6, 1, ONE);
    ShiftSwap swap = new ShiftSwap(shift, OTHER, null, NOW);
    assertThat(shift.principal()).isEqualTo(ONE);

    assertThat(swap.accept(shift, null, NOW)).isTrue();

    assertThat(shift.principal()).isEqualTo(OTHER);
    assertThat(swap.state()).isEqualTo(SwapState.ACCEPTED);
    assertThatThrownBy(() -> swap.refuse(NOW)).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void proposal_answeredAfterTheShiftHasBegun_orWasCancelled_hasLapsed() {
    DutyShift begun = shift(6, 1, ONE);
    ShiftSwap late = new ShiftSwap(begun, OTHER, null, NOW);
    assertThat(late.accept(begun, null, NOW.plusHours(1))).isFalse();
    assertThat(begun.principal()).isEqualTo(ONE);
    assertThat(late.state()).isEqualTo(SwapState.LAPSED);

    DutyShift cancelled = shift(6, 1, ONE);
    ShiftSwap vain = new ShiftSwap(cancelled, OTHER, null, NOW);
    cancelled.cancel();
    assertThat(vain.accept(cancelled, null, NOW)).isFalse();
    assertThat(vain.state()).isEqualTo(SwapState.LAPSED);
  }

  @Test
  void proposal_refusedOrWithdrawn_movesNothing() {
    DutyShift shift = shift(6, 1, ONE);
    ShiftSwap refused = new ShiftSwap(shift, OTHER, null, NOW);
    refused.refuse(NOW);
    ShiftSwap withdrawn = new ShiftSwap(shift, OTHER, null, NOW);
    withdrawn.withdraw(NOW);

    assertThat(shift.principal()).isEqualTo(ONE);
    assertThat(refused.state()).isEqualTo(SwapState.REFUSED);
    assertThat(withdrawn.state()).isEqualTo(SwapState.WITHDRAWN);
    assertThatThrownBy(() -> withdrawn.accept(shift, null, NOW))
        .isInstanceOf(IllegalStateException.class);
  }

  private static DutyShift shift(long institution, int hours, String person) {
    OffsetDateTime from = NOW.plusHours(hours);
    DutySpan span = new DutySpan(from, from.plusHours(8));
    return new DutyShift(institution, ShiftKind.DESK, span, person, null, null);
  }
}
