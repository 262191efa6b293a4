package es.caib.empara.alerts.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import es.caib.empara.alerts.DutySpan;
import es.caib.empara.alerts.ShiftKind;
import es.caib.empara.alerts.ShiftState;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DutyShiftTest {

  private static final String ONE = "una@palma";
  private static final String OTHER = "altra@palma";
  private static final String THIRD = "tercera@palma";
  private static final OffsetDateTime START = OffsetDateTime.parse("2026-11-25T21:00Z");
  private static final OffsetDateTime END = START.plusHours(8);

  @Test
  void constructor_withoutAPerson_orTheSamePersonTwice_orNoLength_refuses() {
    assertRefused(null, null, END, "principal");
    assertRefused(" ", null, END, "principal");
    assertRefused(ONE, ONE, END, "substitute");
    assertRefused(ONE, null, START.plusMinutes(59), "span");
    assertRefused(ONE, null, START.plusHours(25), "span");
  }

  private static void assertRefused(
      String person, String substitute, OffsetDateTime end, String field) {
    assertThatThrownBy(
            () ->
                new DutyShift(
                    6L, ShiftKind.DESK, new DutySpan(START, end), person, substitute, null))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith(field);
  }

  @ParameterizedTest(name = "{0} minutes after the start by {1}: {2}")
  @CsvSource({
    "-31, una@palma, false",
    "-30, una@palma, true",
    "0, una@palma, true",
    "0, altra@palma, true",
    "0, tercera@palma, false",
    "479, una@palma, true",
    "480, una@palma, false"
  })
  void shift_isAcceptedByItsPeople_fromHalfAnHourBeforeUntilItsEnd(
      int minutes, String person, boolean acceptable) {
    DutyShift shift = shift();
    OffsetDateTime at = START.plusMinutes(minutes);

    assertThat(shift.isAcceptable(person, at)).isEqualTo(acceptable);
    if (acceptable) {
      shift.accept(person, at);
      assertThat(shift.acceptedBy()).isEqualTo(person);
      assertThat(shift.acceptedAt()).isEqualTo(at);
      assertThat(shift.state()).isEqualTo(ShiftState.ACCEPTED);
    } else {
      assertThatThrownBy(() -> shift.accept(person, at)).isInstanceOf(IllegalStateException.class);
    }
  }

  @Test
  void shift_ofWhoCanActNoMore_waitsForItsPeopleAgain_untilItIsOver() {
    DutyShift shift = shift();
    assertThatThrownBy(() -> shift.vacate(START)).isInstanceOf(IllegalStateException.class);
    shift.accept(ONE, START);
    shift.offer(THIRD);

    shift.vacate(END);
    assertThat(shift.state()).isEqualTo(ShiftState.ACCEPTED);
    shift.vacate(END.minusSeconds(1));

    assertThat(shift.state()).isEqualTo(ShiftState.PLANNED);
    assertThat(shift.acceptedBy()).isNull();
    assertThat(shift.acceptedAt()).isNull();
    assertThat(shift.offeredTo()).isNull();
    assertThat(shift.isAcceptable(OTHER, END.minusSeconds(1))).isTrue();
  }

  @Test
  void acceptedShift_isNobodyElsesToAccept_untilItIsOfferedToThem() {
    DutyShift shift = shift();
    shift.accept(ONE, START);
    assertThat(shift.isAcceptable(OTHER, START)).isFalse();
    assertThatThrownBy(() -> shift.offer(ONE)).isInstanceOf(IllegalArgumentException.class);

    shift.offer(THIRD);
    assertThat(shift.acceptedBy()).isEqualTo(ONE);
    assertThat(shift.isAcceptable(OTHER, START)).isFalse();
    shift.accept(THIRD, END.plusHours(1));

    assertThat(shift.acceptedBy()).isEqualTo(THIRD);
    assertThat(shift.principal()).isEqualTo(ONE);
    assertThat(shift.offeredTo()).isNull();
  }

  @Test
  void acceptedShift_isNotPlannedOtherwise_andIsRelievedOnce() {
    DutyShift shift = shift();
    assertThatThrownBy(() -> shift.relieve(OTHER, START)).isInstanceOf(IllegalStateException.class);
    shift.accept(ONE, START);

    for (Runnable verb :
        java.util.List.<Runnable>of(
            shift::cancel,
            () -> shift.assign(OTHER),
            () -> shift.change(shift.span(), OTHER, null))) {
      assertThatThrownBy(verb::run).isInstanceOf(IllegalStateException.class);
    }
    shift.relieve(OTHER, END);
    assertThat(shift.relievedBy()).isEqualTo(OTHER);
    assertThat(shift.relievedAt()).isEqualTo(END);
    assertThatThrownBy(() -> shift.relieve(OTHER, END)).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void shift_thatGoesToItsSubstitute_hasNone() {
    DutyShift shift = shift();
    shift.assign(OTHER);

    assertThat(shift.principal()).isEqualTo(OTHER);
    assertThat(shift.substitute()).isNull();
  }

  private static DutyShift shift() {
    return new DutyShift(6L, ShiftKind.DESK, new DutySpan(START, END), ONE, OTHER, null);
  }
}
