package es.caib.empara.channels.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import es.caib.empara.channels.BarrierState;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;

class BarrierReportTest {

  private static final OffsetDateTime AT = OffsetDateTime.parse("2026-11-23T09:41:00Z");

  @Test
  void reporting_withoutTheBarrier_isRefused() {
    assertThatThrownBy(() -> new BarrierReport("A-1", "/login.xhtml", " ", null, "ca", AT))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("barrier");
  }

  @Test
  void answering_keepsWhoAndWhen() {
    BarrierReport report = report();

    assertThat(report.answer("Ja es veu.", "operacio@ibd", AT.plusDays(1))).isTrue();

    assertThat(report.state()).isEqualTo(BarrierState.ANSWERED);
    assertThat(report.answeredBy()).isEqualTo("operacio@ibd");
    assertThat(report.answeredAt()).isEqualTo(AT.plusDays(1));
  }

  @Test
  void answering_again_keepsTheFirstAnswer() {
    BarrierReport report = report();
    report.answer("Ja es veu.", "operacio@ibd", AT.plusDays(1));

    assertThat(report.answer("Una altra.", "altri@ibd", AT.plusDays(2))).isFalse();

    assertThat(report.answer()).isEqualTo("Ja es veu.");
    assertThat(report.answeredBy()).isEqualTo("operacio@ibd");
  }

  private static BarrierReport report() {
    return new BarrierReport("A-1", "/login.xhtml", "No s’hi veu el focus", null, "ca", AT);
  }
}
