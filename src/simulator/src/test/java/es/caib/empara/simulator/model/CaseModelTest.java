package es.caib.empara.simulator.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import es.caib.empara.simulator.Assessment;
import es.caib.empara.simulator.CaseState;
import es.caib.empara.simulator.ContactAuthorisation;
import es.caib.empara.simulator.DeviceEventKind;
import es.caib.empara.simulator.Events;
import es.caib.empara.simulator.FeedEvent;
import es.caib.empara.simulator.Flag;
import es.caib.empara.simulator.Incident;
import es.caib.empara.simulator.IncidentKind;
import es.caib.empara.simulator.Measure;
import es.caib.empara.simulator.MeasureChange;
import es.caib.empara.simulator.MeasureKind;
import es.caib.empara.simulator.MeasureParameters;
import es.caib.empara.simulator.MeasureState;
import es.caib.empara.simulator.PrisonEvent;
import es.caib.empara.simulator.PrisonEventKind;
import es.caib.empara.simulator.ProtectionOrder;
import es.caib.empara.simulator.Region;
import es.caib.empara.simulator.RiskLevel;
import es.caib.empara.simulator.SimulatedCase;
import es.caib.empara.simulator.Source;
import jakarta.json.Json;
import jakarta.json.JsonValue;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class CaseModelTest {
  private static final Instant T = Instant.parse("2026-11-20T08:00:00Z");
  private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
  private static final SimulatedCase CASE =
      Region.generate(3, 1, T).cases().get(0).withMunicipality("07040");
  private static final String NUMBER = CASE.caseNumber();
  private static final FeedEvent REGISTERED = Events.registered(CASE, T);

  private final CaseModel model = new CaseModel(NUMBER);

  private Expected after(FeedEvent... events) {
    model.add(REGISTERED);
    List.of(events).forEach(model::add);
    return model.expected();
  }

  private static Instant at(int minutes) {
    return T.plusSeconds(60L * minutes);
  }

  @Test
  void registration_alone_isActiveWithoutALevelAtVersionOne() {
    Expected known = after();

    assertThat(known.state()).isEqualTo("ACTIVE");
    assertThat(known.riskLevel()).isNull();
    assertThat(known.statusVersion()).isEqualTo(1);
    assertThat(known.municipality()).isEqualTo("07040");
    assertThat(known.visiblePhone()).isEqualTo(CASE.victim().phone());
  }

  @Test
  void municipality_isThatOfTheLaterOfMoveAndRegistration() {
    FeedEvent moved = Events.victimMoved(NUMBER, "07024", at(5));
    FeedEvent again = Events.registered(CASE.withMunicipality("07032"), at(9));
    FeedEvent old = Events.registered(CASE.withMunicipality("07026"), at(2));

    assertThat(after(moved).municipality()).isEqualTo("07024");
    assertThat(after(old).municipality()).isEqualTo("07024");
    assertThat(after(again).municipality()).isEqualTo("07032");
  }

  @Test
  void contactWithoutAPhone_takesThePhoneAway() {
    FeedEvent granted =
        Events.contactChanged(NUMBER, ContactAuthorisation.GRANTED, "+34312345678", at(1));
    FeedEvent without = Events.contactChanged(NUMBER, ContactAuthorisation.GRANTED, null, at(2));

    assertThat(after(granted).visiblePhone()).isEqualTo("+34312345678");
    assertThat(after(without).visiblePhone()).isNull();
    assertThat(model.expected().contactAuthorisation()).isEqualTo("GRANTED");
  }

  @Test
  void ofTheSameTime_theGreaterIdWins() {
    FeedEvent one = Events.stateChanged(NUMBER, CaseState.SUPERVISED, "x", at(1)).withId("b");
    FeedEvent two = Events.stateChanged(NUMBER, CaseState.INACTIVE, "x", at(1)).withId("a");

    assertThat(after(one, two).state()).isEqualTo("SUPERVISED");
  }

  @Test
  void flags_areEachByThemselves() {
    assertThat(
            after(
                    Events.flagChanged(NUMBER, Flag.RESISTANT, false, at(5)),
                    Events.flagChanged(NUMBER, Flag.RESISTANT, true, at(3)),
                    Events.flagChanged(NUMBER, Flag.SPECIAL_RELEVANCE, true, at(1)))
                .flags())
        .containsExactly("SPECIAL_RELEVANCE");
  }

  @Test
  void aLateAssessment_entersTheHistoryOnly() {
    Expected known =
        after(
            Events.riskAssessed(NUMBER, RiskLevel.MEDIUM, at(10)),
            Events.riskAssessed(NUMBER, RiskLevel.EXTREME, at(5)));

    assertThat(known.riskLevel()).isEqualTo("MEDIUM");
    assertThat(known.assessments())
        .extracting(ExpectedAssessment::level)
        .containsExactly("MEDIUM", "EXTREME");
  }

  @Test
  void noRiskSeen_countsAsLow() {
    FeedEvent real =
        Events.riskAssessed(
            NUMBER, Assessment.of(Assessment.Form.VPR, RiskLevel.LOW, false, at(1), "Unidad"));
    FeedEvent historic =
        new FeedEvent(
            real.id(),
            real.source(),
            real.type(),
            real.subject(),
            real.time(),
            Json.createObjectBuilder(real.data())
                .add("level", "NOT_APPRECIATED")
                .addNull("nextAssessmentDue")
                .build());

    assertThat(after(historic).riskLevel()).isEqualTo("LOW");
    assertThat(model.expected().assessments().get(0).level()).isEqualTo("NOT_APPRECIATED");
  }

  @Test
  void theSameIncidentTwice_isOneWithItsNewestContent() {
    Incident first =
        new Incident("IN-1", IncidentKind.THREAT, at(1), "07040", "Primera versión.", false);
    Incident corrected =
        new Incident("IN-1", IncidentKind.ASSAULT, at(1), "07040", "Corregida.", true);
    Expected known =
        after(Events.incident(NUMBER, corrected, at(8)), Events.incident(NUMBER, first, at(2)));

    assertThat(known.incidents()).hasSize(1);
    assertThat(known.incidents().get("IN-1").getString("kind")).isEqualTo("ASSAULT");
    assertThat(known.statusVersion()).isEqualTo(3);
  }

  private static ProtectionOrder order(Measure... measures) {
    return new ProtectionOrder(
        "OP-1",
        "0704048220260000001",
        "Court",
        "DUD 1/2026",
        at(1),
        at(2),
        null,
        List.of(measures));
  }

  private static Measure measure(String id, LocalDate until) {
    return new Measure(
        id,
        MeasureKind.WEAPONS_SUSPENSION,
        new MeasureParameters(null, List.of(), List.of(), null, List.of(), "Texto"),
        DAY,
        until,
        until == null ? "FINAL_SENTENCE" : null);
  }

  @Test
  void aNewGrant_cancelsWhatItDoesNotName() {
    Expected known =
        after(
            Events.orderGranted(NUMBER, order(measure("B", null), measure("C", null)), at(20)),
            Events.orderGranted(NUMBER, order(measure("A", null), measure("B", null)), at(10)));

    assertThat(known.measuresInForce(DAY))
        .extracting(ExpectedMeasure::measureId)
        .containsExactly("B", "C");
    assertThat(known.orders()).hasSize(1);
    assertThat(known.orders().iterator().next().measures())
        .extracting(ExpectedMeasure::state)
        .containsExactly("CANCELLED", "IN_FORCE", "IN_FORCE");
  }

  @Test
  void aDenial_endsWhatWasGranted_andALaterGrantStatesItAgain() {
    FeedEvent granted = Events.orderGranted(NUMBER, order(measure("A", null)), at(10));
    FeedEvent denied = Events.orderDenied(NUMBER, order().asDenied(), at(20));
    FeedEvent again = Events.orderGranted(NUMBER, order(measure("A", null)), at(30));
    FeedEvent requested = Events.orderRequested(NUMBER, order(measure("A", null)), at(40));

    assertThat(after(granted, denied).measuresInForce(DAY)).isEmpty();
    assertThat(model.expected().orders().iterator().next().state()).isEqualTo("DENIED");
    assertThat(after(again, requested).measuresInForce(DAY)).hasSize(1);
    assertThat(model.expected().orders().iterator().next().state()).isEqualTo("GRANTED");
  }

  @Test
  void aChange_leavesWhatItDoesNotGive() {
    FeedEvent granted = Events.orderGranted(NUMBER, order(measure("A", DAY.plusDays(3))), at(10));
    FeedEvent longer =
        Events.measureChanged(
            NUMBER,
            new MeasureChange("OP-1", "A", MeasureState.MODIFIED, DAY.plusDays(9), null),
            at(20));
    FeedEvent suspended =
        Events.measureChanged(
            NUMBER, MeasureChange.of("OP-1", "A", MeasureState.SUSPENDED), at(30));

    ExpectedMeasure changed = after(granted, longer).measuresInForce(DAY.plusDays(9)).get(0);
    assertThat(changed.state()).isEqualTo("MODIFIED");
    assertThat(changed.parameters().getString("text")).isEqualTo("Texto");
    assertThat(model.expected().measuresInForce(DAY.plusDays(10))).isEmpty();
    assertThat(model.expected().measuresInForce(DAY.minusDays(1))).isEmpty();
    ExpectedOrder order = after(suspended).orders().iterator().next();
    assertThat(order.measures().iterator().next().validUntil()).isEqualTo(DAY.plusDays(9));
    assertThat(model.expected().measuresInForce(DAY)).isEmpty();
  }

  @Test
  void aChangeOfWhatHadLapsed_countsTheLapse_oneBeforeTheEndDoesNot() {
    FeedEvent granted =
        Events.orderGranted(
            NUMBER, order(measure("A", DAY.minusDays(1)), measure("B", DAY.plusDays(3))), at(10));
    MeasureChange late =
        new MeasureChange("OP-1", "A", MeasureState.MODIFIED, DAY.plusDays(9), null);
    MeasureChange inTime =
        new MeasureChange("OP-1", "B", MeasureState.MODIFIED, DAY.plusDays(9), null);

    after(
        granted,
        Events.measureChanged(NUMBER, late, at(20)),
        Events.measureChanged(NUMBER, inTime, at(30)));

    assertThat(model.expected().orders().iterator().next().measures())
        .extracting(ExpectedMeasure::lapses)
        .containsExactly(1, 0);
  }

  @Test
  void anEventOfAnUnknownOrderOrMeasure_waits() {
    FeedEvent breach = Events.orderBreached(NUMBER, "OP-1", "A", "Se presenta.", at(30));
    FeedEvent other =
        Events.measureChanged(
            NUMBER, MeasureChange.of("OP-1", "Z", MeasureState.SUSPENDED), at(31));
    FeedEvent granted = Events.orderGranted(NUMBER, order(measure("A", null)), at(10));

    assertThat(after(breach, other).statusVersion()).isEqualTo(1);
    assertThat(model.expected().breaches()).isEmpty();
    assertThat(after(granted).statusVersion()).isEqualTo(3);
    assertThat(model.expected().breaches()).hasSize(1);
  }

  @Test
  void prisonAndDevice_areTheNewest() {
    Expected known =
        after(
            Events.prison(
                NUMBER, new PrisonEvent(PrisonEventKind.RELEASE, at(9), null, null), at(9)),
            Events.prison(NUMBER, new PrisonEvent(PrisonEventKind.ENTRY, at(3), null, null), at(3)),
            Events.device(NUMBER, DeviceEventKind.REMOVED, at(8), at(8)),
            Events.device(NUMBER, DeviceEventKind.ALERT, at(7), at(7)));

    assertThat(known.prison().getString("kind")).isEqualTo("RELEASE");
    assertThat(known.isDeviceInPlace()).isFalse();
  }

  @Test
  void whatNobodyKnows_changesNothing() {
    FeedEvent unknown =
        Events.event(
            Source.VIOGEN, "case.teleported", NUMBER, at(1), "", JsonValue.EMPTY_JSON_OBJECT);

    assertThat(after(unknown).statusVersion()).isEqualTo(1);
  }

  @Test
  void aCancelledCase_isNotReadable() {
    FeedEvent cancelled = Events.stateChanged(NUMBER, CaseState.CANCELLED, "x", at(1));

    assertThat(after(cancelled).isReadable()).isFalse();
    assertThat(model.expected().isRegistered()).isTrue();
  }

  @Test
  void eventsOfOtherCases_areRefused() {
    assertThatThrownBy(() -> model.add(Events.riskAssessed("VG-OTHER", RiskLevel.LOW, T)))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
