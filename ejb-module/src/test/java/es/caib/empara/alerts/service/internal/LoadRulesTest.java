package es.caib.empara.alerts.service.internal;

import static org.assertj.core.api.Assertions.assertThat;

import es.caib.empara.alerts.AlertCause;
import es.caib.empara.alerts.AlertType;
import es.caib.empara.alerts.Severity;
import es.caib.empara.cases.CaseState;
import es.caib.empara.cases.RiskLevel;
import es.caib.empara.cases.service.CaseSituation;
import es.caib.empara.feed.ReconciliationItem;
import es.caib.empara.feed.service.InitialLoadDone;
import es.caib.empara.feed.service.QueueChecked;
import es.caib.empara.feed.service.SnapshotCompared;
import es.caib.empara.feed.service.SnapshotCompared.Gap;
import es.caib.empara.institutions.InstitutionKind;
import es.caib.empara.institutions.service.InstitutionView;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LoadRulesTest {

  private static final OffsetDateTime NINE = OffsetDateTime.parse("2026-11-23T09:00:00Z");
  private static final String SIRAJ = "/justicia/siraj";

  @Test
  void overdueQueue_isRaisedAgainForOneMore_andEachDay_butNotAtEachCheck() {
    OffsetDateTime ten = NINE.plusHours(1);
    AlertCause cause = LoadRules.onOverdue(overdue(3, 7L, NINE, ten));

    assertThat(cause.type()).isEqualTo(AlertType.QUEUE_OVERDUE);
    assertThat(cause.severity()).isEqualTo(Severity.HIGH);
    assertThat(cause.rule()).isEqualTo("Q1");
    assertThat(cause.caseNumber()).isNull();
    assertThat(cause.cause()).isEqualTo("7:2026-11-23T09:00:00Z:0");
    assertThat(facts(cause).getInt("overdue")).isEqualTo(3);
    assertThat(facts(cause).getString("oldestDeadline")).isEqualTo("2026-11-20T09:00:00Z");
    assertThat(LoadRules.onOverdue(overdue(2, 7L, NINE, ten.plusHours(3))).cause())
        .isEqualTo(cause.cause());
    assertThat(LoadRules.onOverdue(overdue(4, 9L, ten, ten.plusHours(3))).cause())
        .isNotEqualTo(cause.cause());
    assertThat(LoadRules.onOverdue(overdue(3, 7L, NINE, ten.plusDays(1))).cause())
        .isNotEqualTo(cause.cause());
  }

  private static QueueChecked overdue(
      long number, long latest, OffsetDateTime deadline, OffsetDateTime at) {
    return new QueueChecked(number, NINE.minusDays(3), latest, deadline, at);
  }

  @ParameterizedTest
  @CsvSource({",MEDIUM", "LOW,MEDIUM", "MEDIUM,MEDIUM", "HIGH,HIGH", "EXTREME,HIGH"})
  void loadDone_isAsSeriousAsTheCasesOfTheScope(RiskLevel level, Severity severity) {
    ScopeTally tally = new ScopeTally();
    tally.add(situation(CaseState.ACTIVE, level), 1, NINE);

    AlertCause cause = loadDone("cmallorca", tally);

    assertThat(cause.type()).isEqualTo(AlertType.INITIAL_LOAD_DONE);
    assertThat(cause.severity()).isEqualTo(severity);
    assertThat(cause.rule()).isEqualTo("L1");
  }

  @Test
  void loadDone_isOneForEachInstitutionAndReport() {
    AlertCause ours = loadDone("cmallorca", new ScopeTally());
    AlertCause theirs = loadDone("palma", new ScopeTally());

    assertThat(ours.to()).isEqualTo("cmallorca");
    assertThat(ours.cause()).isEqualTo("load:5:cmallorca").isNotEqualTo(theirs.cause());
    assertThat(ours.caseNumber()).isNull();
  }

  @Test
  void loadDone_countsWhatIsTrueNow() {
    ScopeTally tally = new ScopeTally();
    tally.add(situation(CaseState.ACTIVE, RiskLevel.HIGH), 2, NINE);
    tally.add(situation(CaseState.ACTIVE, RiskLevel.NOT_APPRECIATED), 0, NINE.minusDays(9));
    tally.add(situation(CaseState.ACTIVE, null), 0, NINE.minusDays(9));
    tally.add(situation(CaseState.INACTIVE, RiskLevel.EXTREME), 1, NINE);
    tally.add(situation(CaseState.CANCELLED, RiskLevel.EXTREME), 4, NINE);

    JsonObject facts = facts(loadDone("ibd", tally));

    assertThat(facts.getInt("active")).isEqualTo(3);
    assertThat(facts.getInt("extreme")).isZero();
    assertThat(facts.getInt("high")).isEqualTo(1);
    // The historic level counts as what it became.
    assertThat(facts.getInt("low")).isEqualTo(1);
    assertThat(facts.getInt("withoutAssessment")).isEqualTo(1);
    assertThat(facts.getInt("overdueReassessments")).isEqualTo(1);
    assertThat(facts.getInt("ordersInForce")).isEqualTo(3);
    assertThat(facts.getString("source")).isEqualTo("/ses/viogen");
  }

  @Test
  void gap_ofAKnownCase_isAboutTheCase() {
    Gap gap = new Gap(ReconciliationItem.SNAPSHOT_DIFFERS, "OP-1", 4L);

    AlertCause cause =
        LoadRules.onGap(compared(gap), gap, situation(CaseState.ACTIVE, RiskLevel.LOW));

    assertThat(cause.type()).isEqualTo(AlertType.ORDER_GAP);
    assertThat(cause.severity()).isEqualTo(Severity.HIGH);
    assertThat(cause.rule()).isEqualTo("SNAPSHOT_DIFFERS");
    assertThat(cause.caseId()).isEqualTo(4L);
    assertThat(cause.caseNumber()).isEqualTo("VG-1");
    assertThat(cause.statusVersion()).isEqualTo(3L);
    assertThat(cause.to()).isEqualTo("OP-1");
    assertThat(cause.source()).isEqualTo(SIRAJ);
    assertThat(facts(cause).getString("orderId")).isEqualTo("OP-1");
  }

  @Test
  void gap_ofACaseThatIsNotHere_isAboutNoCase_andEachKindOfOrderIsItsOwn() {
    Gap here = new Gap(ReconciliationItem.SNAPSHOT_MISSING_HERE, "OP-1", null);
    Gap there = new Gap(ReconciliationItem.SNAPSHOT_MISSING_THERE, "OP-1", null);

    AlertCause cause = LoadRules.onGap(compared(here, there), here, null);

    assertThat(cause.caseId()).isNull();
    assertThat(cause.caseNumber()).isNull();
    assertThat(cause.statusVersion()).isNull();
    assertThat(cause.cause())
        .isEqualTo("SNAPSHOT_MISSING_HERE:5:OP-1")
        .isNotEqualTo(LoadRules.onGap(compared(here, there), there, null).cause());
  }

  private static SnapshotCompared compared(Gap... gaps) {
    return new SnapshotCompared(5L, SIRAJ, List.of(gaps));
  }

  private static AlertCause loadDone(String realm, ScopeTally tally) {
    return LoadRules.onLoadDone(new InitialLoadDone(5L, "/ses/viogen"), institution(realm), tally);
  }

  private static InstitutionView institution(String realm) {
    return new InstitutionView(
        1L,
        realm,
        realm,
        InstitutionKind.MUNICIPALITY,
        null,
        null,
        null,
        Set.of("07040"),
        Set.of());
  }

  private static CaseSituation situation(CaseState state, RiskLevel level) {
    return new CaseSituation(4L, "VG-1", 3, "07040", state, level, NINE.minusDays(1));
  }

  private static JsonObject facts(AlertCause cause) {
    try (JsonReader reader = Json.createReader(new StringReader(cause.facts()))) {
      return reader.readObject();
    }
  }
}
