package es.caib.empara.alerts.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import es.caib.empara.alerts.AlertCause;
import es.caib.empara.alerts.AlertState;
import es.caib.empara.alerts.AlertType;
import es.caib.empara.alerts.Severity;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AlertTest {

  private static final OffsetDateTime NINE = OffsetDateTime.parse("2026-11-23T09:00:00Z");

  private final Alert alert = new Alert(cause(Severity.CRITICAL, "R2", "{}", "e1"), NINE);

  @ParameterizedTest
  @CsvSource({
    "CRITICAL,2026-11-23T09:01Z", "HIGH,2026-11-23T09:15Z",
    "MEDIUM,2026-11-24T09:00Z", "INFO,2026-11-30T09:00Z"
  })
  void raising_givesTheDeadlineOfTheSeverity(Severity severity, OffsetDateTime deadline) {
    Alert raised = new Alert(cause(severity, "R1", "{}", "e1"), NINE);

    assertThat(raised.deadline()).isEqualTo(deadline);
    assertThat(raised.state()).isEqualTo(AlertState.OPEN);
    assertThat(raised.acknowledgedBy()).isNull();
    assertThat(raised.seq()).as("given after the commit").isNull();
  }

  @ParameterizedTest
  @CsvSource({"' ',{},e1,rule", "R1,'',e1,facts", "R1,{},' ',cause"})
  void raising_whenSomethingIsMissing_namesIt(
      String rule, String facts, String event, String field) {
    assertThatThrownBy(() -> new Alert(cause(Severity.INFO, rule, facts, event), NINE))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(field + ": missing");
  }

  @Test
  void acknowledging_whenFirst_takesTheAlert() {
    assertThat(alert.acknowledge("tecnica@palma", NINE.plusSeconds(40))).isTrue();

    assertThat(alert.state()).isEqualTo(AlertState.ACKNOWLEDGED);
    assertThat(alert.acknowledgedBy()).isEqualTo("tecnica@palma");
    assertThat(alert.acknowledgedAt()).isEqualTo(NINE.plusSeconds(40));
    assertThat(alert.owner()).isEqualTo("tecnica@palma");
    assertThat(alert.deadline()).isNull();
  }

  @Test
  void acknowledging_whenSecond_leavesTheFirst() {
    alert.acknowledge("tecnica@palma", NINE.plusSeconds(40));

    assertThat(alert.acknowledge("guardia@ibd", NINE.plusSeconds(41))).isFalse();
    assertThat(alert.acknowledgedBy()).isEqualTo("tecnica@palma");
    assertThat(alert.acknowledgedAt()).isEqualTo(NINE.plusSeconds(40));
    assertThat(alert.owner()).isEqualTo("tecnica@palma");
  }

  @Test
  void acknowledging_whenClosed_isRefusedAndChangesNothing() {
    alert.clear();

    assertThatThrownBy(() -> alert.acknowledge("guardia@ibd", NINE))
        .isInstanceOf(IllegalStateException.class);
    assertThat(alert.acknowledgedBy()).isNull();
    assertThat(alert.state()).isEqualTo(AlertState.CLOSED);
  }

  @Test
  void acknowledging_whenClosedAfterSomebodyTookIt_isRefusedToo() {
    alert.acknowledge("tecnica@palma", NINE);
    alert.clear();

    assertThatThrownBy(() -> alert.acknowledge("tecnica@palma", NINE))
        .isInstanceOf(IllegalStateException.class);
    assertThat(alert.acknowledgedBy()).isEqualTo("tecnica@palma");
  }

  @Test
  void acknowledging_withoutAName_isRefusedAndLeavesTheAlertOpen() {
    assertThatThrownBy(() -> alert.acknowledge(" ", NINE)).hasMessage("principal: missing");

    assertThat(alert.state()).isEqualTo(AlertState.OPEN);
    assertThat(alert.acknowledgedBy()).isNull();
  }

  @Test
  void clearing_whenOpen_closesWithoutADeadline() {
    alert.clear();

    assertThat(alert.state()).isEqualTo(AlertState.CLOSED);
    assertThat(alert.deadline()).isNull();
    assertThat(alert.acknowledgedBy()).as("nobody took it").isNull();
  }

  private static AlertCause cause(Severity severity, String rule, String facts, String event) {
    return new AlertCause(
        AlertType.RISK_LEVEL_RAISED,
        severity,
        7L,
        "VG-07-2026-000001",
        4L,
        "LOW",
        "HIGH",
        rule,
        facts,
        "/ses/viogen",
        event);
  }
}
