package es.caib.empara.access.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class AccountLockTest {

  private static final OffsetDateTime NOW =
      OffsetDateTime.of(2026, 11, 29, 3, 0, 0, 0, ZoneOffset.UTC);

  @Test
  void one_afterFailures_isNobodys() {
    AccountLock lock = AccountLock.afterFailures("tecnica@palma", NOW);

    assertThat(lock.isHolding()).isTrue();
    assertThat(lock.lockedBy()).isNull();
    assertThat(lock.reason()).isNull();
  }

  @Test
  void one_byAPerson_hasAReason() {
    AccountLock lock = AccountLock.by("admin@palma", "Prova", "tecnica@palma", NOW);

    assertThat(lock.lockedBy()).isEqualTo("admin@palma");
    assertThat(lock.reason()).isEqualTo("Prova");
    assertThatThrownBy(() -> AccountLock.by("admin@palma", " ", "tecnica@palma", NOW))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("reason");
    assertThatThrownBy(() -> AccountLock.by(" ", "Prova", "tecnica@palma", NOW))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("by");
  }

  @Test
  void one_isOpenedOnce() {
    AccountLock lock = AccountLock.afterFailures("tecnica@palma", NOW);
    lock.open("admin@palma", NOW.plusMinutes(5));

    assertThat(lock.isHolding()).isFalse();
    assertThat(lock.openedBy()).isEqualTo("admin@palma");
    assertThat(lock.openedAt()).isEqualTo(NOW.plusMinutes(5));
    assertThatThrownBy(() -> lock.open("altra@palma", NOW.plusMinutes(6)))
        .isInstanceOf(IllegalStateException.class);
  }
}
