package es.caib.empara.alerts.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import es.caib.empara.alerts.AlertCause;
import es.caib.empara.alerts.AlertOutcome;
import es.caib.empara.alerts.AlertState;
import es.caib.empara.alerts.AlertType;
import es.caib.empara.alerts.Severity;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AlertTest {

  private static final OffsetDateTime NINE = OffsetDateTime.parse("2026-11-23T09:00:00Z");

  private final Alert alert = raised(cause(Severity.CRITICAL, "R2", "{}", "e1"));

  @Test
  void raising_waitsForItsFirstRung() {
    assertThat(alert.deadline()).isEqualTo(NINE.plusSeconds(60));
    assertThat(alert.state()).isEqualTo(AlertState.OPEN);
    assertThat(alert.acknowledgedBy()).isNull();
    assertThat(alert.escalationStep()).isZero();
    assertThat(alert.seq()).as("given after the commit").isNull();
  }

  @ParameterizedTest
  @CsvSource({"' ',{},e1,rule", "R1,'',e1,facts", "R1,{},' ',cause"})
  void raising_whenSomethingIsMissing_namesIt(
      String rule, String facts, String event, String field) {
    assertThatThrownBy(() -> raised(cause(Severity.INFO, rule, facts, event)))
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
    alert.clear(NINE);

    assertThatThrownBy(() -> alert.acknowledge("guardia@ibd", NINE))
        .isInstanceOf(IllegalStateException.class);
    assertThat(alert.acknowledgedBy()).isNull();
    assertThat(alert.state()).isEqualTo(AlertState.CLOSED);
  }

  @Test
  void acknowledging_whenClosedAfterSomebodyTookIt_isRefusedToo() {
    alert.acknowledge("tecnica@palma", NINE);
    alert.clear(NINE);

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
    alert.clear(NINE);

    assertThat(alert.state()).isEqualTo(AlertState.CLOSED);
    assertThat(alert.deadline()).isNull();
    assertThat(alert.acknowledgedBy()).as("nobody took it").isNull();
  }

  @Test
  void climbing_countsTheRung_andWaitsForTheNext() {
    alert.climb(NINE.plusSeconds(120));
    alert.climb(NINE.plusSeconds(300));

    assertThat(alert.escalationStep()).isEqualTo(2);
    assertThat(alert.deadline()).isEqualTo(NINE.plusSeconds(300));
  }

  @Test
  void climbing_whenSomebodyHasIt_isRefused() {
    alert.acknowledge("tecnica@palma", NINE);

    assertThatThrownBy(() -> alert.climb(NINE.plusSeconds(120)))
        .isInstanceOf(IllegalStateException.class);
    assertThat(alert.escalationStep()).isZero();
    assertThat(alert.deadline()).isNull();
  }

  @Test
  void releasing_byWhoHasIt_letsTheLadderGoOn() {
    alert.climb(NINE.plusSeconds(120));
    alert.acknowledge("tecnica@palma", NINE.plusSeconds(70));
    alert.release("tecnica@palma", NINE.plusSeconds(130));

    assertThat(alert.state()).isEqualTo(AlertState.OPEN);
    assertThat(alert.acknowledgedBy()).isNull();
    assertThat(alert.owner()).isNull();
    assertThat(alert.escalationStep()).as("goes on from where it stood").isEqualTo(1);
    assertThat(alert.deadline()).isEqualTo(NINE.plusSeconds(130));
    assertThat(alert.acknowledge("guardia@ibd", NINE.plusSeconds(131))).isTrue();
  }

  @Test
  void releasing_byAnother_isRefused() {
    alert.acknowledge("tecnica@palma", NINE);

    assertThatThrownBy(() -> alert.release("guardia@ibd", NINE))
        .isInstanceOf(IllegalStateException.class);
    assertThat(alert.acknowledgedBy()).isEqualTo("tecnica@palma");
  }

  @Test
  void closing_aSeriousRise_asksForAnAct() {
    alert.acknowledge("tecnica@palma", NINE);
    assertThatThrownBy(() -> alert.close(AlertOutcome.WATCHED, "res", "tecnica@palma", NINE))
        .isInstanceOf(IllegalStateException.class);
    assertThat(alert.state()).isEqualTo(AlertState.ACKNOWLEDGED);

    alert.actedOn(NINE.plusSeconds(5));
    assertThat(alert.state()).isEqualTo(AlertState.IN_PROGRESS);
    alert.close(AlertOutcome.ACTED, "fet", "guardia@ibd", NINE.plusSeconds(9));

    assertThat(alert.state()).isEqualTo(AlertState.CLOSED);
    assertThat(alert.outcome()).isEqualTo(AlertOutcome.ACTED);
    assertThat(alert.closedBy()).isEqualTo("guardia@ibd");
    assertThat(alert.closedAt()).isEqualTo(NINE.plusSeconds(9));
  }

  @Test
  void closing_anotherAlert_needsNoAct_butSomebodyWhoHasIt() {
    Alert rise = raised(cause(Severity.HIGH, "R1", "{}", "e1"));
    assertThatThrownBy(() -> rise.close(AlertOutcome.WATCHED, "res", "tecnica@palma", NINE))
        .isInstanceOf(IllegalStateException.class);

    rise.acknowledge("tecnica@palma", NINE);
    rise.close(AlertOutcome.WATCHED, "res", "tecnica@palma", NINE);

    assertThat(rise.state()).isEqualTo(AlertState.CLOSED);
  }

  @Test
  void aWaiver_takesTwoPersons() {
    alert.acknowledge("tecnica@palma", NINE);
    assertThatThrownBy(() -> alert.grantWaiver("guardia@ibd", NINE))
        .as("nobody has asked")
        .isInstanceOf(IllegalStateException.class);
    alert.askWaiver("ja és a l’estranger", "tecnica@palma", NINE);
    assertThat(alert.state()).isEqualTo(AlertState.IN_PROGRESS);
    assertThatThrownBy(() -> alert.grantWaiver("tecnica@palma", NINE))
        .as("the same person")
        .isInstanceOf(IllegalStateException.class);

    alert.grantWaiver("guardia@ibd", NINE.plusSeconds(9));

    assertThat(alert.state()).isEqualTo(AlertState.CLOSED);
    assertThat(alert.outcome()).isEqualTo(AlertOutcome.NOT_APPLICABLE);
    assertThat(alert.outcomeText()).isEqualTo("ja és a l’estranger");
    assertThat(alert.closedBy()).isEqualTo("guardia@ibd");
  }

  @Test
  void aWaiver_isNotAskedFor_whereAnActWasDone_orNobodyHasTheAlert() {
    assertThatThrownBy(() -> alert.askWaiver("res", "tecnica@palma", NINE))
        .isInstanceOf(IllegalStateException.class);
    alert.acknowledge("tecnica@palma", NINE);
    alert.actedOn(NINE);

    assertThatThrownBy(() -> alert.askWaiver("res", "tecnica@palma", NINE))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void acting_beforeAnybodyHasTakenIt_leavesItToBeTaken() {
    alert.actedOn(NINE.plusSeconds(3));
    alert.actedOn(NINE.plusSeconds(8));

    assertThat(alert.state()).isEqualTo(AlertState.OPEN);
    assertThat(alert.actedAt()).isEqualTo(NINE.plusSeconds(3));
    assertThat(alert.deadline()).as("the ladder goes on").isNotNull();
  }

  @Test
  void acting_onAClosedAlert_changesNothing() {
    alert.clear(NINE);
    alert.actedOn(NINE.plusSeconds(3));

    assertThat(alert.actedAt()).isNull();
    assertThat(alert.outcome()).isEqualTo(AlertOutcome.CLEARED);
  }

  private static Alert raised(AlertCause cause) {
    return new Alert(cause, NINE, 1L, NINE.plusSeconds(60));
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
