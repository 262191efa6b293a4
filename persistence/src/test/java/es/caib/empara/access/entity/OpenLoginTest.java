package es.caib.empara.access.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class OpenLoginTest {

  private static final OffsetDateTime NOW =
      OffsetDateTime.of(2026, 11, 29, 9, 0, 0, 0, ZoneOffset.UTC);

  private final OpenLogin login =
      new OpenLogin("a1", "tecnica@palma", NOW, NOW.plusMinutes(2), "10.0.0.1", "F".repeat(200));

  @Test
  void one_isOpen_untilItEndsByItself() {
    assertThat(login.isOpen(NOW)).isTrue();
    assertThat(login.isOpen(NOW.plusSeconds(119))).isTrue();
    assertThat(login.isOpen(NOW.plusMinutes(2))).isFalse();
  }

  @Test
  void one_ofWhichItsServerSaysNothing_isNotOpen() {
    OpenLogin silent = new OpenLogin("a2", "tecnica@palma", NOW, NOW.plusHours(8), null, null);

    assertThat(silent.isOpen(NOW.plusMinutes(3).minusSeconds(1))).isTrue();
    assertThat(silent.isOpen(NOW.plusMinutes(3))).isFalse();
  }

  @Test
  void one_thatWasEnded_isOver() {
    login.end(NOW.plusSeconds(1));
    login.end(NOW.plusSeconds(50));

    assertThat(login.isOpen(NOW.plusSeconds(2))).isFalse();
  }

  @Test
  void theBrowser_isCutToWhatIsKept() {
    assertThat(login.browser()).hasSize(80);
  }
}
