package es.caib.empara.alerts.service.internal;

import static org.assertj.core.api.Assertions.assertThat;

import es.caib.empara.alerts.AlertCause;
import es.caib.empara.alerts.AlertType;
import es.caib.empara.alerts.Severity;
import es.caib.empara.cases.CaseFlag;
import es.caib.empara.cases.CaseState;
import es.caib.empara.cases.ContactAuthorisation;
import es.caib.empara.cases.DeviceEventKind;
import es.caib.empara.cases.DeviceReport;
import es.caib.empara.cases.IncidentKind;
import es.caib.empara.cases.IncidentReport;
import es.caib.empara.cases.PrisonEventKind;
import es.caib.empara.cases.PrisonReport;
import es.caib.empara.cases.Provenance;
import es.caib.empara.cases.Reliability;
import es.caib.empara.cases.RiskLevel;
import es.caib.empara.cases.service.CaseRegistered;
import es.caib.empara.cases.service.CaseStateChanged;
import es.caib.empara.cases.service.ContactChanged;
import es.caib.empara.cases.service.DeviceChanged;
import es.caib.empara.cases.service.FlagChanged;
import es.caib.empara.cases.service.IncidentRecorded;
import es.caib.empara.cases.service.PrisonChanged;
import es.caib.empara.cases.service.RiskLevelChanged;
import es.caib.empara.cases.service.StatusTaken;
import es.caib.empara.cases.service.VictimMoved;
import es.caib.empara.feed.SourceSystem;
import es.caib.empara.feed.service.FeedStatus;
import es.caib.empara.orders.MeasureKind;
import es.caib.empara.orders.MeasureState;
import es.caib.empara.orders.OrderState;
import es.caib.empara.orders.service.MeasureChanged;
import es.caib.empara.orders.service.OrderStated;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

class AlertRulesTest {

  private static final String CASE = "VG-07-2026-000001";
  private static final OffsetDateTime NINE = OffsetDateTime.parse("2026-11-23T09:00:00Z");
  private static final Circumstance NEWS = new Circumstance(false, false, CaseState.ACTIVE);
  private static final Circumstance REMOVED = new Circumstance(false, false, CaseState.CANCELLED);
  private static final int KINDS = 16;

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
    AlertCause cause = AlertRules.on(level(from, to, NEWS)).orElseThrow();

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
    AlertCause cause = AlertRules.on(level(from, to, NEWS)).orElseThrow();

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
    assertThat(AlertRules.on(level(level, level, NEWS))).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(names = {"NOT_APPRECIATED", "LOW", "MEDIUM"})
  void firstAssessment_whenNotSerious_raisesNothing(RiskLevel level) {
    assertThat(AlertRules.on(level(null, level, NEWS))).isEmpty();
  }

  /** The historic level became low; what is only another name for the same is no change. */
  @ParameterizedTest
  @CsvSource({"NOT_APPRECIATED,LOW", "LOW,NOT_APPRECIATED"})
  void risk_betweenNotAppreciatedAndLow_isNoChange(RiskLevel from, RiskLevel to) {
    assertThat(AlertRules.on(level(from, to, NEWS))).isEmpty();
  }

  @Test
  void registration_raisesHigh() {
    AlertCause cause = AlertRules.on(new CaseRegistered(status(NEWS))).orElseThrow();

    assertThat(cause.type()).isEqualTo(AlertType.CASE_REGISTERED);
    assertThat(cause.severity()).isEqualTo(Severity.HIGH);
    assertThat(cause.rule()).isEqualTo("R4");
    assertThat(cause.from()).isNull();
    assertThat(facts(cause).getString("municipality")).isEqualTo("07040");
    assertAbout(cause);
  }

  @Test
  void breach_raisesCritical() {
    AlertCause cause = AlertRules.on(incident(IncidentKind.BREACH, NEWS, false)).orElseThrow();

    assertThat(cause.type()).isEqualTo(AlertType.BREACH_REPORTED);
    assertThat(cause.severity()).isEqualTo(Severity.CRITICAL);
    assertThat(cause.rule()).isEqualTo("R5");
    assertAbout(cause);
  }

  @ParameterizedTest
  @EnumSource(value = IncidentKind.class, names = "BREACH", mode = Mode.EXCLUDE)
  void incident_thatIsNoBreach_raisesHigh(IncidentKind kind) {
    AlertCause cause = AlertRules.on(incident(kind, NEWS, false)).orElseThrow();

    assertThat(cause.type()).isEqualTo(AlertType.INCIDENT_REPORTED);
    assertThat(cause.severity()).isEqualTo(Severity.HIGH);
    assertThat(cause.rule()).isEqualTo("R6");
    assertThat(cause.to()).isEqualTo(kind.name());
    assertThat(facts(cause).getString("incidentId")).isEqualTo("IN-1");
    assertAbout(cause);
  }

  /** What the police send again, or correct, is told once. */
  @Test
  void incident_whichIsKnownAsThat_raisesNothingAgain() {
    assertThat(AlertRules.on(incident(IncidentKind.THREAT, NEWS, true))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "ACTIVE,SUPERVISED,CASE_SUPERVISED,MEDIUM",
    "ACTIVE,INACTIVE,CASE_INACTIVATED,MEDIUM",
    "SUPERVISED,INACTIVE,CASE_INACTIVATED,MEDIUM",
    "SUPERVISED,ACTIVE,CASE_REACTIVATED,HIGH",
    "INACTIVE,ACTIVE,CASE_REACTIVATED,HIGH",
    "CANCELLED,ACTIVE,CASE_REACTIVATED,HIGH"
  })
  void state_whenItChanges_raises(CaseState from, CaseState to, AlertType type, Severity severity) {
    AlertCause cause = AlertRules.on(state(from, to, NEWS)).orElseThrow();

    assertRaised(cause, type, severity, "R9");
    assertThat(cause.from()).isEqualTo(from.name());
    assertThat(cause.to()).isEqualTo(to.name());
  }

  @ParameterizedTest
  @EnumSource
  void state_unchanged_raisesNothing(CaseState state) {
    assertThat(AlertRules.on(state(state, state, NEWS))).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(names = {"ACTIVE", "SUPERVISED", "INACTIVE"})
  void state_whenTheCaseIsRemovedAtTheSource_raisesNothing(CaseState from) {
    assertThat(AlertRules.on(state(from, CaseState.CANCELLED, NEWS))).isEmpty();
    assertThat(AlertRules.on(state(from, CaseState.CANCELLED, REMOVED))).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void flag_whenSet_raisesHighByItsName(CaseFlag flag) {
    AlertCause cause =
        AlertRules.on(new FlagChanged(status(NEWS), flag, false, true)).orElseThrow();

    assertRaised(cause, AlertType.valueOf(flag + "_SET"), Severity.HIGH, "R10");
    assertThat(cause.to()).isEqualTo(flag.name());
  }

  @ParameterizedTest
  @CsvSource({"true,true", "true,false", "false,false"})
  void flag_whichIsSetTwiceOrCleared_raisesNothing(boolean before, boolean after) {
    FlagChanged change = new FlagChanged(status(NEWS), CaseFlag.MINORS_AT_RISK, before, after);

    assertThat(AlertRules.on(change)).isEmpty();
  }

  @Test
  void move_toOtherInstitutions_raisesHigh_andWithinTheSameNothing() {
    VictimMoved move = new VictimMoved(status(NEWS), "07040", "07032");

    AlertCause cause = AlertRules.on(move, true).orElseThrow();
    assertRaised(cause, AlertType.VICTIM_MOVED, Severity.HIGH, "R11");
    assertThat(cause.from()).isEqualTo("07040");
    assertThat(cause.to()).isEqualTo("07032");
    assertThat(AlertRules.on(move, false)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "UNKNOWN,REFUSED,false,false,CONTACT_AUTHORISATION_CHANGED",
    "GRANTED,REFUSED,true,false,CONTACT_AUTHORISATION_CHANGED",
    "REFUSED,GRANTED,true,true,CONTACT_AUTHORISATION_CHANGED",
    "GRANTED,GRANTED,true,true,CONTACT_AUTHORISATION_CHANGED",
    "GRANTED,GRANTED,false,false,CONTACT_DATA_MISSING",
    "REFUSED,GRANTED,false,false,CONTACT_AUTHORISATION_CHANGED CONTACT_DATA_MISSING",
    "GRANTED,GRANTED,true,false,CONTACT_AUTHORISATION_CHANGED CONTACT_DATA_MISSING",
    "GRANTED,GRANTED,false,true,",
    "REFUSED,REFUSED,false,true,",
    "NOT_ASKED,NOT_ASKED,false,false,"
  })
  void contact_raisesForWhatChangedAndForWhatIsMissing(
      ContactAuthorisation from,
      ContactAuthorisation to,
      boolean otherPhone,
      boolean reachable,
      String types) {
    List<AlertCause> causes =
        AlertRules.on(new ContactChanged(status(NEWS), from, to, otherPhone, reachable));

    assertThat(causes)
        .extracting(cause -> cause.type().name())
        .containsExactly(types == null ? new String[0] : types.split(" "));
    for (AlertCause cause : causes) {
      boolean missing = cause.type() == AlertType.CONTACT_DATA_MISSING;
      assertRaised(cause, cause.type(), Severity.MEDIUM, missing ? "R13" : "R12");
      assertThat(cause.facts()).as("no phone in an alert").doesNotContain("phone");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "REQUESTED,PROTECTION_ORDER_REQUESTED,R14",
    "GRANTED,PROTECTION_ORDER_GRANTED,R7",
    "DENIED,PROTECTION_ORDER_DENIED,R15"
  })
  void order_whateverTheCourtSays_raisesHigh(OrderState state, AlertType type, String rule) {
    AlertCause cause = AlertRules.on(order(state, NEWS)).orElseThrow();

    assertRaised(cause, type, Severity.HIGH, rule);
    assertThat(facts(cause).getString("orderId")).isEqualTo("OP-1");
    assertThat(facts(cause).getInt("measures")).isEqualTo(3);
  }

  @ParameterizedTest
  @CsvSource({
    "MODIFIED,2027-11-20,2027-11-20,ORDER_MODIFIED",
    "MODIFIED,2027-11-20,2027-11-21,ORDER_EXTENDED",
    "IN_FORCE,2027-11-20,2028-11-20,ORDER_EXTENDED",
    "MODIFIED,2027-11-20,2027-11-19,ORDER_MODIFIED",
    "MODIFIED,,2027-11-20,ORDER_MODIFIED",
    "MODIFIED,,,ORDER_MODIFIED",
    "SUSPENDED,2027-11-20,2027-11-20,ORDER_MODIFIED",
    "EXPIRED,2027-11-20,2027-11-20,ORDER_MODIFIED",
    "REPLACED_BY_SENTENCE,2027-11-20,2027-11-20,ORDER_MODIFIED",
    "CANCELLED,2027-11-20,2027-11-20,ORDER_CANCELLED",
    "CANCELLED,2027-11-20,2028-11-20,ORDER_CANCELLED"
  })
  void measure_whenItChanges_raisesHigh(
      MeasureState to, LocalDate endedBefore, LocalDate endsNow, AlertType type) {
    AlertCause cause = AlertRules.on(measure(to, endedBefore, endsNow, NEWS)).orElseThrow();

    assertRaised(cause, type, Severity.HIGH, "R16");
    assertThat(facts(cause).getString("orderId")).isEqualTo("OP-1");
    assertThat(facts(cause).getString("measureId")).isEqualTo("M-1");
    assertThat(facts(cause).getString("validUntil"))
        .isEqualTo(endsNow == null ? "" : endsNow.toString());
  }

  @ParameterizedTest
  @CsvSource({
    "PERMIT,PRISON_PERMIT,CRITICAL",
    "RELEASE,PRISON_RELEASE,CRITICAL",
    "CONDITIONAL_RELEASE,PRISON_RELEASE,CRITICAL",
    "ENTRY,PRISON_ENTRY,INFO",
    "GRADE_CHANGE,GRADE_CHANGE,INFO"
  })
  void prison_raisesByWhetherHeIsOutside(PrisonEventKind kind, AlertType type, Severity severity) {
    AlertCause cause = AlertRules.on(prison(kind, NEWS)).orElseThrow();

    assertRaised(cause, type, severity, "R17");
    assertThat(cause.to()).isEqualTo(kind.name());
    assertThat(facts(cause).getString("effectiveAt")).isEqualTo("2026-11-23T09:00:00Z");
    assertThat(facts(cause).getString("until")).isEmpty();
    assertThat(facts(cause).getString("plannedMunicipality")).isEqualTo("28079");
  }

  @ParameterizedTest
  @CsvSource({
    "ALERT,TELEMATIC_ALERT,CRITICAL",
    "REMOVED,DEVICE_REMOVED,HIGH",
    "INSTALLED,DEVICE_INSTALLED,INFO",
    "LOW_BATTERY,DEVICE_LOW_BATTERY,INFO",
    "NO_SIGNAL,DEVICE_NO_SIGNAL,INFO"
  })
  void device_raisesByWhatItSays(DeviceEventKind kind, AlertType type, Severity severity) {
    AlertCause cause = AlertRules.on(device(kind, NEWS)).orElseThrow();

    assertRaised(cause, type, severity, "R18");
    assertThat(cause.to()).isEqualTo(kind.name());
  }

  @Test
  void news_ofEveryKind_raises() {
    assertThat(causes(NEWS)).hasSize(KINDS).allMatch(found -> !found.isEmpty());
  }

  /** The past, the initial load, and a case that has left every screen. */
  @ParameterizedTest
  @CsvSource({"true,false,ACTIVE", "false,true,ACTIVE", "false,false,CANCELLED"})
  void whatIsNoNews_raisesNothingOfAnyKind(boolean late, boolean backfill, CaseState state) {
    Circumstance circumstance = new Circumstance(late, backfill, state);

    assertThat(causes(circumstance)).hasSize(KINDS).allMatch(List::isEmpty);
  }

  @Test
  void riskWithoutAPoliceUnit_stillSaysWhatItLookedAt() {
    RiskLevelChanged change = new RiskLevelChanged(status(NEWS), null, RiskLevel.HIGH, null);
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

  private static void assertRaised(
      AlertCause cause, AlertType type, Severity severity, String rule) {
    assertThat(cause.type()).isEqualTo(type);
    assertThat(cause.severity()).isEqualTo(severity);
    assertThat(cause.rule()).isEqualTo(rule);
    assertAbout(cause);
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

  /** Under which circumstances a fact comes. */
  private record Circumstance(boolean late, boolean backfill, CaseState state) {}

  private static StatusTaken status(Circumstance circumstance) {
    Provenance provenance =
        new Provenance("/ses/viogen", "e-1", NINE, NINE.plusSeconds(2), circumstance.backfill());
    return new StatusTaken(
        7L, CASE, 4, "07040", circumstance.state(), circumstance.late(), provenance);
  }

  /** One fact of each kind that raises when it is news, and what it raises. */
  private static List<List<AlertCause>> causes(Circumstance circumstance) {
    StatusTaken status = status(circumstance);
    return List.of(
        list(AlertRules.on(level(RiskLevel.LOW, RiskLevel.EXTREME, circumstance))),
        list(AlertRules.on(level(RiskLevel.EXTREME, RiskLevel.LOW, circumstance))),
        list(AlertRules.on(level(null, RiskLevel.EXTREME, circumstance))),
        list(AlertRules.on(new CaseRegistered(status))),
        list(AlertRules.on(incident(IncidentKind.BREACH, circumstance, false))),
        list(AlertRules.on(incident(IncidentKind.THREAT, circumstance, false))),
        list(AlertRules.on(state(CaseState.INACTIVE, CaseState.ACTIVE, circumstance))),
        list(AlertRules.on(new FlagChanged(status, CaseFlag.RESISTANT, false, true))),
        list(AlertRules.on(new VictimMoved(status, "07040", "07032"), true)),
        AlertRules.on(
            new ContactChanged(
                status, ContactAuthorisation.REFUSED, ContactAuthorisation.GRANTED, true, false)),
        list(AlertRules.on(order(OrderState.REQUESTED, circumstance))),
        list(AlertRules.on(order(OrderState.GRANTED, circumstance))),
        list(AlertRules.on(order(OrderState.DENIED, circumstance))),
        list(AlertRules.on(measure(MeasureState.CANCELLED, null, null, circumstance))),
        list(AlertRules.on(prison(PrisonEventKind.RELEASE, circumstance))),
        list(AlertRules.on(device(DeviceEventKind.ALERT, circumstance))));
  }

  private static List<AlertCause> list(Optional<AlertCause> cause) {
    return cause.stream().toList();
  }

  private static RiskLevelChanged level(RiskLevel from, RiskLevel to, Circumstance circumstance) {
    return new RiskLevelChanged(status(circumstance), from, to, "UFAM Palma");
  }

  private static IncidentRecorded incident(
      IncidentKind kind, Circumstance circumstance, boolean known) {
    IncidentReport report =
        new IncidentReport("IN-1", kind, NINE, null, "Fets", Reliability.FACT, null, null);
    return new IncidentRecorded(status(circumstance), report, known);
  }

  private static CaseStateChanged state(CaseState from, CaseState to, Circumstance circumstance) {
    return new CaseStateChanged(status(circumstance), from, to);
  }

  private static OrderStated order(OrderState state, Circumstance circumstance) {
    return new OrderStated(status(circumstance), "OP-1", state, 3);
  }

  private static MeasureChanged measure(
      MeasureState to, LocalDate endedBefore, LocalDate endsNow, Circumstance circumstance) {
    return new MeasureChanged(
        status(circumstance),
        "OP-1",
        "M-1",
        MeasureKind.APPROACH_BAN,
        MeasureState.IN_FORCE,
        to,
        endedBefore,
        endsNow);
  }

  private static PrisonChanged prison(PrisonEventKind kind, Circumstance circumstance) {
    return new PrisonChanged(status(circumstance), new PrisonReport(kind, NINE, null, "28079"));
  }

  private static DeviceChanged device(DeviceEventKind kind, Circumstance circumstance) {
    return new DeviceChanged(status(circumstance), new DeviceReport(kind, NINE));
  }

  private static FeedStatus.Source silent(SourceSystem system, OffsetDateTime since) {
    return new FeedStatus.Source(system, since, true, 0, 0, null, null, null);
  }
}
