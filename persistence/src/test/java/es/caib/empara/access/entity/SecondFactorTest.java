package es.caib.empara.access.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class SecondFactorTest {

  private static final OffsetDateTime NOW =
      OffsetDateTime.of(2026, 11, 29, 9, 0, 0, 0, ZoneOffset.UTC);

  private final SecondFactor factor =
      new SecondFactor("tecnica@palma", 7, new byte[] {1, 2, 3}, NOW);

  @Test
  void one_thatIsBegun_doesNotCount() {
    assertThat(factor.isActive()).isFalse();
    assertThat(factor.confirmedAt()).isNull();
  }

  @Test
  void one_withoutACode_cannotBeConfirmed() {
    assertThatThrownBy(() -> factor.confirm(NOW)).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void one_whoseCodeWasTaken_isConfirmed_once() {
    factor.take(100);
    factor.confirm(NOW);

    assertThat(factor.isActive()).isTrue();
    assertThat(factor.confirmedAt()).isEqualTo(NOW);
    assertThatThrownBy(() -> factor.confirm(NOW)).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void aCode_isTakenOnce_andNoneBeforeIt() {
    assertThat(factor.take(100)).isTrue();
    assertThat(factor.take(100)).isFalse();
    assertThat(factor.take(99)).isFalse();
    assertThat(factor.take(101)).isTrue();
  }

  @Test
  void theKey_cannotBeChangedFromOutside() {
    factor.sealed()[0] = 9;

    assertThat(factor.sealed()).containsExactly(1, 2, 3);
  }

  @Test
  void aRecoveryCode_isGoodOnce() {
    RecoveryCode code = new RecoveryCode("tecnica@palma", "ab");
    code.use(NOW);

    assertThat(code.usedAt()).isEqualTo(NOW);
    assertThatThrownBy(() -> code.use(NOW)).isInstanceOf(IllegalStateException.class);
  }
}
