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
