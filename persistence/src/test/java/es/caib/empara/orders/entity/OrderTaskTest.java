package es.caib.empara.orders.entity;

import static es.caib.empara.orders.entity.ProtectionOrderTest.kept;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import es.caib.empara.orders.OrderTaskKind;
import es.caib.empara.orders.OrderTaskState;
import es.caib.empara.orders.entity.OrderTask.Key;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;

class OrderTaskTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
  private static final LocalDate END = LocalDate.of(2026, 12, 3);
  private static final OffsetDateTime EIGHT = OffsetDateTime.parse("2026-11-23T07:00:00Z");
  private static final Key KEY = new Key(OrderTaskKind.CIVIL_CHECK, 2, DAY, END);

  private final OrderTask task = new OrderTask(kept(3L), KEY, EIGHT);

  @Test
  void ringing_isHeardOnce() {
    assertThat(task.ring(EIGHT)).isTrue();
    assertThat(task.ring(EIGHT.plusHours(1))).isFalse();
    assertThat(task.rungAt()).isEqualTo(EIGHT);
  }

  @Test
  void done_staysDone_whateverIsPlanned() {
    task.done("tecnica@palma", "Demanda presentada.", EIGHT);
    assertThat(task.drop()).isFalse();
    task.keep(KEY, EIGHT);
    assertThat(task.state()).isEqualTo(OrderTaskState.DONE);
    assertThat(task.ring(EIGHT)).isFalse();
    assertThatThrownBy(() -> task.done("tecnica@palma", null, EIGHT))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void dropped_doesNotRing_andComesBackWhenItIsNeededAgain() {
    assertThat(task.drop()).isTrue();
    assertThat(task.drop()).isFalse();
    assertThat(task.ring(EIGHT)).isFalse();
    task.keep(KEY, EIGHT);
    assertThat(task.ring(EIGHT)).isTrue();
  }

  @Test
  void anotherDayForTheSameEnd_ringsAgain_theSameDayDoesNot() {
    task.ring(EIGHT);
    task.keep(KEY, EIGHT);
    assertThat(task.ring(EIGHT)).isFalse();
    Key later = new Key(KEY.kind(), KEY.place(), DAY.plusDays(1), END);
    assertThat(task.isOf(later)).isTrue();
    task.keep(later, EIGHT.plusDays(1));
    assertThat(task.dueOn()).isEqualTo(DAY.plusDays(1));
    assertThat(task.ring(EIGHT.plusDays(1))).isTrue();
  }

  @Test
  void anotherEnd_isAnotherTask() {
    assertThat(task.isOf(new Key(KEY.kind(), KEY.place(), DAY, END.plusDays(1)))).isFalse();
    assertThat(task.isOf(new Key(KEY.kind(), 3, DAY, END))).isFalse();
    assertThat(task.isOf(new Key(OrderTaskKind.ENDING, 2, DAY, END))).isFalse();
  }
}
