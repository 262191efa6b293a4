package es.caib.empara.alerts.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import es.caib.empara.alerts.LetterState;
import java.time.Duration;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;

class LetterTest {

  private static final OffsetDateTime NOW = OffsetDateTime.parse("2026-11-30T09:00:00Z");
  private static final Duration LEASE = Duration.ofMinutes(2);

  private final Letter letter =
      new Letter("sessio-1", "vocal1@ibd", "Convocatòria", "Text", null, NOW);

  @Test
  void taken_isNobodyElses_untilItsLeaseIsOver() {
    letter.take(NOW, LEASE);

    assertThat(letter.nextAttemptAt()).isEqualTo(NOW.plus(LEASE));
    assertThat(letter.state()).isEqualTo(LetterState.WAITING);
  }

  @Test
  void refusedForNow_waits_andRefusedForGood_doesNot() {
    letter.take(NOW, LEASE);
    letter.failed(false, "unreachable", NOW.plusMinutes(5));
    assertThat(letter.state()).isEqualTo(LetterState.WAITING);
    assertThat(letter.nextAttemptAt()).isEqualTo(NOW.plusMinutes(5));

    letter.take(NOW.plusMinutes(5), LEASE);
    letter.failed(true, "address", null);

    assertThat(letter.state()).isEqualTo(LetterState.FAILED);
    assertThat(letter.fault()).isEqualTo("address");
    letter.tryAgain(NOW.plusHours(1));
    assertThat(letter.state()).isEqualTo(LetterState.WAITING);
    assertThat(letter.attempts()).isZero();
    assertThatThrownBy(() -> letter.tryAgain(NOW)).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void triedTooOften_isGivenUp_atTheLastAttemptAndNotBefore() {
    for (int attempt = 1; attempt < Letter.MOST_ATTEMPTS; attempt++) {
      letter.take(NOW, LEASE);
      letter.failed(false, "unreachable", NOW);
      assertThat(letter.state()).isEqualTo(LetterState.WAITING);
    }
    letter.take(NOW, LEASE);
    letter.failed(false, "unreachable", NOW);

    assertThat(letter.state()).isEqualTo(LetterState.FAILED);
  }

  @Test
  void sent_isNotSentAgain() {
    letter.take(NOW, LEASE);
    letter.sent(NOW);

    assertThat(letter.sentAt()).isEqualTo(NOW);
    assertThatThrownBy(() -> letter.take(NOW, LEASE)).isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> letter.sent(NOW)).isInstanceOf(IllegalStateException.class);
  }
}
