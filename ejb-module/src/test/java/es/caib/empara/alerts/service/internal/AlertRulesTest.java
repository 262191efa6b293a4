package es.caib.empara.alerts.service.internal;

import static org.assertj.core.api.Assertions.assertThat;

import es.caib.empara.alerts.AlertCause;
import es.caib.empara.alerts.AlertType;
import es.caib.empara.alerts.Severity;
import es.caib.empara.cases.CaseState;
import es.caib.empara.cases.IncidentKind;
import es.caib.empara.cases.IncidentReport;
import es.caib.empara.cases.Provenance;
import es.caib.empara.cases.Reliability;
import es.caib.empara.cases.RiskLevel;
import es.caib.empara.cases.service.CaseRegistered;
import es.caib.empara.cases.service.IncidentRecorded;
import es.caib.empara.cases.service.RiskLevelChanged;
import es.caib.empara.cases.service.StatusTaken;
import es.caib.empara.feed.SourceSystem;
import es.caib.empara.feed.service.FeedStatus;
import es.caib.empara.orders.OrderState;
import es.caib.empara.orders.service.OrderStated;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

class AlertRulesTest {

  private static final String CASE = "VG-07-2026-000001";
  private static final OffsetDateTime NINE = OffsetDateTime.parse("2026-11-23T09:00:00Z");
  private static final Provenance LIVE = provenance(false);
  private static final Provenance INITIAL_LOAD = provenance(true);

  @ParameterizedTest
  @CsvSource({
    "NOT_APPRECIATED,MEDIUM,HIGH,R1",
    "LOW,MEDIUM,HIGH,R1",
    "LOW,HIGH,CRITICAL,R2",
    "LOW,EXTREME,CRITICAL,R2",
    "MEDIUM,HIGH,CRITICAL,R2",
    "HIGH,EXTREME,CRITICAL,R2",
    ",HIGH,CRITICAL,R2",
    ",EXTREME,CRITICAL,R2"
  })
  void risk_whenItRises_raises(RiskLevel from, RiskLevel to, Severity severity, String rule) {
    AlertCause cause = AlertRules.on(level(from, to, LIVE)).orElseThrow();

    assertThat(cause.type()).isEqualTo(AlertType.RISK_LEVEL_RAISED);
    assertThat(cause.severity()).isEqualTo(severity);
    assertThat(cause.rule()).isEqualTo(rule);
    assertThat(cause.from()).isEqualTo(from == null ? null : from.name());
    assertThat(cause.to()).isEqualTo(to.name());
    assertAbout(cause);
  }

  @ParameterizedTest
  @CsvSource({"EXTREME,HIGH", "EXTREME,LOW", "HIGH,MEDIUM", "MEDIUM,LOW"})
  void risk_whenItFalls_informs(RiskLevel from, RiskLevel to) {
    AlertCause cause = AlertRules.on(level(from, to, LIVE)).orElseThrow();

    assertThat(cause.type()).isEqualTo(AlertType.RISK_LEVEL_LOWERED);
    assertThat(cause.severity()).isEqualTo(Severity.INFO);
    assertThat(cause.rule()).isEqualTo("R3");
    assertThat(cause.from()).isEqualTo(from.name());
    assertThat(cause.to()).isEqualTo(to.name());
    assertAbout(cause);
  }

  @ParameterizedTest
  @EnumSource
  void risk_whenConfirmed_raisesNothing(RiskLevel level) {
    assertThat(AlertRules.on(level(level, level, LIVE))).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(names = {"NOT_APPRECIATED", "LOW", "MEDIUM"})
  void firstAssessment_whenNotSerious_raisesNothing(RiskLevel level) {
    assertThat(AlertRules.on(level(null, level, LIVE))).isEmpty();
  }

  /** The historic level became low; what is only another name for the same is no change. */
  @ParameterizedTest
  @CsvSource({"NOT_APPRECIATED,LOW", "LOW,NOT_APPRECIATED"})
  void risk_betweenNotAppreciatedAndLow_isNoChange(RiskLevel from, RiskLevel to) {
    assertThat(AlertRules.on(level(from, to, LIVE))).isEmpty();
  }

  @Test
  void registration_raisesHigh() {
    AlertCause cause = AlertRules.on(registered(LIVE)).orElseThrow();

    assertThat(cause.type()).isEqualTo(AlertType.CASE_REGISTERED);
    assertThat(cause.severity()).isEqualTo(Severity.HIGH);
    assertThat(cause.rule()).isEqualTo("R4");
    assertThat(cause.from()).isNull();
    assertThat(facts(cause).getString("municipality")).isEqualTo("07040");
    assertAbout(cause);
  }

  @Test
  void breach_raisesCritical() {
    AlertCause cause = AlertRules.on(incident(IncidentKind.BREACH, false, LIVE)).orElseThrow();

    assertThat(cause.type()).isEqualTo(AlertType.BREACH_REPORTED);
    assertThat(cause.severity()).isEqualTo(Severity.CRITICAL);
    assertThat(cause.rule()).isEqualTo("R5");
    assertAbout(cause);
  }

  @ParameterizedTest
  @EnumSource(value = IncidentKind.class, names = "BREACH", mode = Mode.EXCLUDE)
  void incident_thatIsNoBreach_raisesHigh(IncidentKind kind) {
    AlertCause cause = AlertRules.on(incident(kind, false, LIVE)).orElseThrow();

    assertThat(cause.type()).isEqualTo(AlertType.INCIDENT_REPORTED);
    assertThat(cause.severity()).isEqualTo(Severity.HIGH);
    assertThat(cause.rule()).isEqualTo("R6");
    assertThat(cause.to()).isEqualTo(kind.name());
    assertThat(facts(cause).getString("incidentId")).isEqualTo("IN-1");
    assertAbout(cause);
  }

  @Test
  void order_whenGranted_raisesHigh() {
    AlertCause cause = AlertRules.on(order(false, LIVE)).orElseThrow();

    assertThat(cause.type()).isEqualTo(AlertType.PROTECTION_ORDER_GRANTED);
    assertThat(cause.severity()).isEqualTo(Severity.HIGH);
    assertThat(cause.rule()).isEqualTo("R7");
    assertThat(facts(cause).getString("orderId")).isEqualTo("OP-1");
    assertThat(facts(cause).getInt("measures")).isEqualTo(3);
    assertAbout(cause);
  }

  @Test
  void initialLoad_raisesNothing() {
    assertThat(AlertRules.on(level(RiskLevel.LOW, RiskLevel.EXTREME, INITIAL_LOAD))).isEmpty();
    assertThat(AlertRules.on(level(null, RiskLevel.EXTREME, INITIAL_LOAD))).isEmpty();
    assertThat(AlertRules.on(registered(INITIAL_LOAD))).isEmpty();
    assertThat(AlertRules.on(incident(IncidentKind.BREACH, false, INITIAL_LOAD))).isEmpty();
    assertThat(AlertRules.on(order(false, INITIAL_LOAD))).isEmpty();
  }

  @Test
  void lateFact_raisesNothingAboutThePast() {
    assertThat(AlertRules.on(incident(IncidentKind.BREACH, true, LIVE))).isEmpty();
    assertThat(AlertRules.on(incident(IncidentKind.THREAT, true, LIVE))).isEmpty();
    assertThat(AlertRules.on(order(true, LIVE))).isEmpty();
  }

  @Test
  void riskWithoutAPoliceUnit_stillSaysWhatItLookedAt() {
    RiskLevelChanged change = new RiskLevelChanged(status(false, LIVE), null, RiskLevel.HIGH, null);
    JsonObject facts = facts(AlertRules.on(change).orElseThrow());

    assertThat(facts.getString("policeUnit")).isEmpty();
    assertThat(facts.getString("from")).isEmpty();
    assertThat(facts.getString("occurredAt")).isEqualTo("2026-11-23T09:00:00Z");
    assertThat(facts.getString("receivedAt")).isEqualTo("2026-11-23T09:00:02Z");
  }

  @Test
  void silence_isNamedByItsBeginning() {
    AlertCause cause = AlertRules.onSilence(silent(SourceSystem.VIOGEN, NINE));

    assertThat(cause.type()).isEqualTo(AlertType.SOURCE_STALE);
    assertThat(cause.severity()).isEqualTo(Severity.HIGH);
    assertThat(cause.rule()).isEqualTo("R8");
    assertThat(cause.caseId()).isNull();
    assertThat(cause.caseNumber()).isNull();
    assertThat(cause.statusVersion()).isNull();
    assertThat(cause.source()).isEqualTo("/ses/viogen");
    assertThat(cause.to()).isEqualTo("VIOGEN");
    assertThat(OffsetDateTime.parse(cause.cause())).isEqualTo(NINE);
  }

  @Test
  void silence_whichGoesOn_isTheSameAlert_andANewOneIsAnother() {
    String first = AlertRules.onSilence(silent(SourceSystem.SIRAJ, NINE)).cause();

    assertThat(AlertRules.onSilence(silent(SourceSystem.SIRAJ, NINE)).cause()).isEqualTo(first);
    assertThat(AlertRules.onSilence(silent(SourceSystem.SIRAJ, NINE.plusHours(1))).cause())
        .isNotEqualTo(first);
  }

  @Test
  void silence_ofASourceNeverHeardOf_hasANameToo() {
    AlertCause cause = AlertRules.onSilence(silent(SourceSystem.COMETA, null));

    assertThat(cause.cause()).isEqualTo("never");
    assertThat(facts(cause).getString("lastContactAt")).isEqualTo("never");
  }

  private static void assertAbout(AlertCause cause) {
    assertThat(cause.caseId()).isEqualTo(7);
    assertThat(cause.caseNumber()).isEqualTo(CASE);
    assertThat(cause.statusVersion()).isEqualTo(4);
    assertThat(cause.source()).isEqualTo("/ses/viogen");
    assertThat(cause.cause()).isEqualTo("e-1");
    assertThat(facts(cause).getString("eventId")).isEqualTo("e-1");
  }

  private static JsonObject facts(AlertCause cause) {
    return Json.createReader(new StringReader(cause.facts())).readObject();
  }

  private static StatusTaken status(boolean late, Provenance provenance) {
    return new StatusTaken(7L, CASE, 4, "07040", CaseState.ACTIVE, late, provenance);
  }

  private static RiskLevelChanged level(RiskLevel from, RiskLevel to, Provenance provenance) {
    return new RiskLevelChanged(status(false, provenance), from, to, "UFAM Palma");
  }

  private static CaseRegistered registered(Provenance provenance) {
    return new CaseRegistered(status(false, provenance));
  }

  private static IncidentRecorded incident(IncidentKind kind, boolean late, Provenance provenance) {
    IncidentReport report =
        new IncidentReport("IN-1", kind, NINE, null, "Fets", Reliability.FACT, null, null);
    return new IncidentRecorded(status(late, provenance), report, false);
  }

  private static OrderStated order(boolean late, Provenance provenance) {
    return new OrderStated(status(late, provenance), "OP-1", OrderState.GRANTED, 3);
  }

  private static FeedStatus.Source silent(SourceSystem system, OffsetDateTime since) {
    return new FeedStatus.Source(system, since, true, 0, 0, 0, null, null, null);
  }

  private static Provenance provenance(boolean backfill) {
    return new Provenance("/ses/viogen", "e-1", NINE, NINE.plusSeconds(2), backfill);
  }
}
