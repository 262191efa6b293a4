package es.caib.empara.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class EventsTest {
  private static final Instant NOW = Instant.parse("2026-11-23T08:30:15.250Z");
  private static final SimulatedCase CASE = Region.generate(3, 1, NOW).cases().get(0);

  @Test
  void singleEventsAreAsAgreed() {
    ContractCheck.check(Events.registered(CASE, NOW));
    ContractCheck.check(Events.riskAssessed("VG-1", RiskLevel.HIGH, NOW));
    ContractCheck.check(Events.incident("VG-1", IncidentKind.BREACH, "07040", NOW));
    ContractCheck.check(Events.heartbeat(Source.COMETA, NOW));
  }

  @Test
  void everyTypeOfTheInterchangeCanBeMade() {
    String number = CASE.caseNumber();
    ProtectionOrder order =
        OrderFactory.granted(CASE, "OP-1", 1, 1, NOW, Dice.of(3, 0, "events test"));
    Measure measure = order.measures().get(0);
    Instant later = NOW.plusSeconds(86_400);
    JsonObject totals =
        new Fields()
            .put("cases", new Fields().put("count", 0).put("hash", "0".repeat(64)).build())
            .build();
    List<FeedEvent> events =
        List.of(
            Events.registered(CASE, NOW),
            Events.stateChanged(number, CaseState.SUPERVISED, "Seis meses sin incidencias.", NOW),
            Events.flagChanged(number, Flag.RESISTANT, true, NOW),
            Events.victimMoved(number, "07032", NOW),
            Events.contactChanged(number, ContactAuthorisation.GRANTED, "+34312345678", NOW),
            Events.contactChanged(number, ContactAuthorisation.REFUSED, null, NOW),
            Events.riskAssessed(number, RiskLevel.HIGH, NOW),
            Events.incident(number, IncidentKind.BREACH, "07040", NOW),
            Events.orderRequested(number, order.asRequested(), NOW),
            Events.orderGranted(number, order, NOW),
            Events.orderDenied(number, order.asDenied(), NOW),
            Events.measureChanged(
                number,
                new MeasureChange(
                    "OP-1",
                    measure.measureId(),
                    MeasureState.MODIFIED,
                    LocalDate.of(2027, 1, 31),
                    measure.parameters()),
                NOW),
            Events.measureChanged(
                number, MeasureChange.of("OP-1", measure.measureId(), MeasureState.EXPIRED), NOW),
            Events.orderBreached(number, "OP-1", measure.measureId(), "Se presenta.", NOW),
            Events.claimFiled(number, "OP-1", NOW, NOW),
            Events.acknowledged(number, "OP-1", CASE.policeUnit(), NOW, NOW),
            Events.hearingScheduled(number, "OP-1", later, order.court(), NOW),
            Events.prison(
                number, new PrisonEvent(PrisonEventKind.PERMIT, NOW, later, "07040"), NOW),
            Events.device(number, DeviceEventKind.INSTALLED, NOW, NOW),
            Events.heartbeat(Source.SISPE, NOW),
            Events.snapshot(
                LocalDate.of(2026, 11, 23),
                List.of(new OpenOrder("OP-1", order.nig(), number)),
                NOW),
            Events.backfillDone(Source.VIOGEN, NOW, totals));

    assertThat(events).allSatisfy(ContractCheck::check);
    assertThat(events.stream().map(FeedEvent::type).distinct())
        .containsExactlyInAnyOrderElementsOf(ContractCheck.types());
    assertThat(events).extracting(FeedEvent::id).doesNotHaveDuplicates();
  }

  @Test
  void anIdentifierSaysNothingOfTheCase() {
    assertThat(Events.riskAssessed("VG-1", RiskLevel.HIGH, NOW).id())
        .matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
  }

  @Test
  void differentEventsHaveDifferentIdentifiers() {
    assertThat(
            List.of(
                Events.riskAssessed("VG-1", RiskLevel.HIGH, NOW).id(),
                Events.riskAssessed("VG-1", RiskLevel.LOW, NOW).id(),
                Events.riskAssessed("VG-2", RiskLevel.LOW, NOW).id(),
                Events.riskAssessed("VG-2", RiskLevel.LOW, NOW.plusMillis(1)).id()))
        .doesNotHaveDuplicates();
    assertThat(Events.riskAssessed("VG-1", RiskLevel.HIGH, NOW))
        .isEqualTo(Events.riskAssessed("VG-1", RiskLevel.HIGH, NOW));
  }

  @Test
  void eventsAboutNoCaseHaveNoSubject() {
    FeedEvent snapshot =
        Events.snapshot(
            LocalDate.of(2026, 11, 23),
            List.of(new OpenOrder("OP-1", "0704048220260000001", "VG-1")),
            NOW);

    assertThat(snapshot.toCloudEvent()).doesNotContainKey("subject");
    assertThat(snapshot.source()).isEqualTo("/justicia/siraj");
    assertThat(Events.backfillDone(Source.VIOGEN, NOW).toCloudEvent()).doesNotContainKey("subject");
  }

  @Test
  void timeIsUtcWithZ() {
    JsonObject cloudEvent = Events.heartbeat(Source.VIOGEN, NOW).toCloudEvent();

    assertThat(cloudEvent.getString("time")).isEqualTo("2026-11-23T08:30:15.250Z");
  }

  @Test
  void aCaseCanBeAdaptedForATest() {
    SimulatedCase moved =
        CASE.withCaseNumber("VG-07-2026-000001")
            .withMunicipality("07024")
            .withLevel(RiskLevel.EXTREME);

    assertThat(moved.island()).isEqualTo(Island.FORMENTERA);
    assertThat(moved.policeUnit()).contains("Formentera");
    assertThat(moved.victim()).isEqualTo(CASE.victim());
    assertThat(Events.registered(moved, NOW).subject()).isEqualTo("VG-07-2026-000001");
  }
}
