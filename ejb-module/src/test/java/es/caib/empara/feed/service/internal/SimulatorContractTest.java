package es.caib.empara.feed.service.internal;

import static org.assertj.core.api.Assertions.assertThat;

import es.caib.empara.cases.AssessmentReport;
import es.caib.empara.cases.CaseRegistration;
import es.caib.empara.cases.IncidentReport;
import es.caib.empara.feed.SourceSystem;
import es.caib.empara.orders.OrderReport;
import es.caib.empara.simulator.Events;
import es.caib.empara.simulator.FeedEvent;
import es.caib.empara.simulator.LiveStory;
import es.caib.empara.simulator.Region;
import es.caib.empara.simulator.SimulatedCase;
import es.caib.empara.simulator.Source;
import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Simulator and server were written apart: what one says the other must understand. */
class SimulatorContractTest {

  /** The interchange as agreed. */
  private static final Set<String> CONTRACT =
      Stream.of(
              "case.registered",
              "case.state-changed",
              "case.flag-changed",
              "case.victim-moved",
              "case.contact-changed",
              "risk.assessed",
              "incident.reported",
              "order.requested",
              "order.granted",
              "order.denied",
              "order.measure-changed",
              "order.breached",
              "order.claim-filed",
              "order.acknowledged",
              "hearing.scheduled",
              "prison.event",
              "device.event",
              "feed.heartbeat",
              "feed.snapshot",
              "feed.backfill-done")
          .map(type -> "es.viogen." + type + ".v1")
          .collect(Collectors.toUnmodifiableSet());

  private static final Region REGION = Region.generate(Region.DEMO_SEED, 200, Reading.NOW);

  private final Reading reading = new Reading();

  @Test
  void history_isAcceptedToTheLastEvent() {
    List<FeedEvent> history = REGION.history();
    history.forEach(event -> reading.take(event.toCloudEvent()));

    assertThat(reading.facts.all()).hasSize(history.size());
    assertThat(reading.facts.all())
        .extracting(RecordedFacts.Fact::caseNumber)
        .containsExactlyElementsOf(history.stream().map(FeedEvent::subject).toList());
  }

  @Test
  void liveStory_isAcceptedToTheLastEvent() {
    LiveStory story = new LiveStory(REGION, Reading.NOW.minusSeconds(3_600));
    List<FeedEvent> played = Stream.generate(() -> story.next(Reading.NOW)).limit(300).toList();
    played.forEach(event -> reading.take(event.toCloudEvent()));

    assertThat(reading.facts.all()).hasSameSizeAs(played);
  }

  @Test
  void server_translatesOnlyTypesOfTheContract() {
    assertThat(CONTRACT).containsAll(reading.translators.keySet());
  }

  @Test
  void simulator_speaksOnlyTypesThatTheServerTranslates() {
    LiveStory story = new LiveStory(REGION, Reading.NOW.minusSeconds(3_600));
    Stream<FeedEvent> played = Stream.generate(() -> story.next(Reading.NOW)).limit(300);
    Stream<FeedEvent> heartbeat = Stream.of(Events.heartbeat(Source.SIRAJ, Reading.NOW));

    assertThat(Stream.of(REGION.history().stream(), played, heartbeat).flatMap(Function.identity()))
        .extracting(FeedEvent::type)
        .isSubsetOf(reading.translators.keySet());
  }

  @ParameterizedTest
  @EnumSource
  void heartbeat_isAcceptedFromEverySource(Source source) {
    JsonObject event = Events.heartbeat(source, Reading.NOW, "some-id", 12).toCloudEvent();
    CloudEvent read = Reading.read(event);

    reading.translators.get(read.type()).read(read).apply(null);
    assertThat(read.source().uri()).isEqualTo(source.uri());
    assertThat(read.subject()).isNull();
    assertThat(reading.facts.all()).as("a sign of life changes nothing").isEmpty();
  }

  @Test
  void sources_areTheSameOnBothSides() {
    assertThat(Stream.of(SourceSystem.values()).map(s -> s.uri() + " " + s.account()))
        .containsExactlyInAnyOrderElementsOf(
            Stream.of(Source.values()).map(s -> s.uri() + " " + s.account()).toList());
  }

  @Test
  void registrations_arriveAsTheSimulatorMeantThem() {
    Map<String, SimulatedCase> cases =
        REGION.cases().stream()
            .collect(Collectors.toMap(SimulatedCase::caseNumber, Function.identity()));
    events("case.registered").forEach(event -> reading.take(event.toCloudEvent()));

    assertThat(reading.facts.all()).hasSize(cases.size());
    assertThat(reading.facts.all())
        .allSatisfy(
            fact -> {
              SimulatedCase meant = cases.get(fact.caseNumber());
              CaseRegistration read = (CaseRegistration) fact.report();
              assertThat(read.municipality()).isEqualTo(meant.municipality());
              assertThat(read.minorsInCharge()).isEqualTo(meant.minorsInCharge());
              assertThat(read.zeroProtocol()).isEqualTo(meant.zeroProtocol());
              assertThat(read.contactAuthorisation().name())
                  .isEqualTo(meant.contactAuthorisation().name());
              assertThat(read.policeUnit()).isEqualTo(meant.policeUnit());
              assertThat(text(read.victim())).isEqualTo(text(meant.victim()));
              assertThat(text(read.aggressor())).isEqualTo(text(meant.aggressor()));
            });
  }

  @Test
  void assessments_endAtTheLevelOfTheCase() {
    events("risk.assessed").forEach(event -> reading.take(event.toCloudEvent()));
    Map<String, String> last =
        reading.facts.all().stream()
            .collect(
                Collectors.toMap(
                    RecordedFacts.Fact::caseNumber,
                    fact -> ((AssessmentReport) fact.report()).level().name(),
                    (before, after) -> after));

    assertThat(last)
        .isEqualTo(
            REGION.cases().stream()
                .collect(Collectors.toMap(SimulatedCase::caseNumber, c -> c.level().name())));
  }

  @Test
  void timesAndIds_arriveUnchanged() {
    for (FeedEvent event : REGION.history()) {
      RecordedFacts.Fact fact = reading.take(event.toCloudEvent());
      assertThat(fact.provenance().time().toInstant()).isEqualTo(event.time());
      assertThat(fact.provenance().eventId()).isEqualTo(event.id());
      assertThat(fact.provenance().source()).isEqualTo(event.source());
    }
  }

  @Test
  void incidentsAndOrders_arriveWithTheirParts() {
    for (FeedEvent event : REGION.history()) {
      Object report = reading.take(event.toCloudEvent()).report();
      if (report instanceof IncidentReport incident) {
        assertThat(incident.summary()).isEqualTo(event.data().getString("summary"));
        assertThat(incident.kind().name()).isEqualTo(event.data().getString("kind"));
        assertThat(incident.occurredAt().toInstant())
            .isEqualTo(Instant.parse(event.data().getString("occurredAt")));
      } else if (report instanceof OrderReport order) {
        assertThat(order.nig()).isEqualTo(event.data().getString("nig"));
        assertThat(order.measures())
            .extracting(measure -> measure.measureId() + " " + measure.kind())
            .containsExactlyElementsOf(
                event.data().getJsonArray("measures").getValuesAs(JsonObject.class).stream()
                    .map(m -> m.getString("measureId") + " " + m.getString("kind"))
                    .toList());
      }
    }
  }

  private static Stream<FeedEvent> events(String type) {
    return REGION.history().stream().filter(e -> e.type().equals("es.viogen." + type + ".v1"));
  }

  /** The two sides have value types of their own; their parts and words must be the same. */
  private static String text(Record person) {
    return person.toString().substring(person.getClass().getSimpleName().length());
  }
}
