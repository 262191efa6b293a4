package es.caib.empara.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RegionTest {
  private static final Instant AS_OF = Instant.parse("2026-11-23T08:30:15Z");
  private static final Region DEMO = Region.generate(Region.DEMO_SEED, Region.DEMO_CASES, AS_OF);
  private static final Region LARGE = Region.generate(7, 4000, AS_OF);

  @Test
  void sameArgumentsMakeTheSameRegion() {
    Region again = Region.generate(Region.DEMO_SEED, Region.DEMO_CASES, AS_OF);

    assertThat(again.cases()).isEqualTo(DEMO.cases());
    assertThat(again.history()).isEqualTo(DEMO.history());
  }

  @Test
  void anotherSeedMakesAnotherRegion() {
    Region other = Region.generate(1, Region.DEMO_CASES, AS_OF);

    assertThat(other.cases()).doesNotContainAnyElementsOf(DEMO.cases());
  }

  @Test
  void knowsTheSameCasesOnAnyDayAndInAnySize() {
    Region later =
        Region.generate(Region.DEMO_SEED, Region.DEMO_CASES + 70, AS_OF.plus(Duration.ofDays(400)));

    assertThat(later.cases().subList(0, Region.DEMO_CASES)).isEqualTo(DEMO.cases());
  }

  @Test
  void caseNumbersAreUniqueAndSpreadOverThreeYears() {
    List<String> numbers = LARGE.cases().stream().map(SimulatedCase::caseNumber).toList();

    assertThat(numbers)
        .doesNotHaveDuplicates()
        .allMatch(number -> number.matches("VG-07-202[456]-\\d{6}"));
    assertThat(share(c -> c.caseNumber().contains("-2026-"))).isCloseTo(60, within(3.0));
    assertThat(share(c -> c.caseNumber().contains("-2025-"))).isCloseTo(25, within(3.0));
  }

  @Test
  void islandsHaveTheirShares() {
    assertThat(share(c -> c.municipality().equals("07040"))).isCloseTo(35, within(0.1));
    assertThat(share(c -> c.island() == Island.MALLORCA)).isCloseTo(79, within(0.1));
    assertThat(share(c -> c.island() == Island.EIVISSA)).isCloseTo(14, within(0.1));
    assertThat(share(c -> c.island() == Island.MENORCA)).isCloseTo(6, within(0.1));
    assertThat(share(c -> c.island() == Island.FORMENTERA)).isCloseTo(1, within(0.1));
    assertThat(LARGE.cases().stream().map(SimulatedCase::municipality).distinct())
        .hasSizeGreaterThan(60);
  }

  @Test
  void levelsHaveTheirShares() {
    assertThat(share(c -> c.level() == RiskLevel.LOW)).isCloseTo(82, within(0.5));
    assertThat(share(c -> c.level() == RiskLevel.MEDIUM)).isCloseTo(16, within(0.5));
    assertThat(share(c -> c.level() == RiskLevel.HIGH)).isCloseTo(1.5, within(0.5));
    assertThat(DEMO.cases()).anyMatch(c -> c.level() == RiskLevel.EXTREME);
    assertThat(DEMO.cases()).filteredOn(c -> c.level() == RiskLevel.HIGH).hasSizeBetween(5, 10);
  }

  @Test
  void peopleHaveTheirShares() {
    assertThat(share(SimulatedCase::minorsInCharge)).isCloseTo(49, within(3.0));
    assertThat(share(SimulatedCase::withOrder)).isCloseTo(55, within(3.0));
    for (ContactAuthorisation value : ContactAuthorisation.values()) {
      assertThat(share(c -> c.contactAuthorisation() == value))
          .isCloseTo(value.share(), within(3.0));
    }
    assertThat(Origin.ALL.stream().mapToInt(Origin::share).sum()).isEqualTo(100);
    assertThat(Origin.ALL.stream().filter(Origin::foreign).mapToInt(Origin::share).sum())
        .isEqualTo(45);
    // Some victims of foreign origin are Spanish nationals.
    assertThat(share(c -> !c.victim().nationality().equals("ES"))).isCloseTo(41, within(4.0));
    assertThat(LARGE.cases().stream().map(c -> c.victim().preferredLanguage()).distinct())
        .contains("ca", "es", "ar", "ro", "de", "en", "zh", "tl", "fr");
  }

  @Test
  void phoneIsToldOnlyWhenContactIsGrantedAndSometimesNotEvenThen() {
    assertThat(LARGE.cases())
        .filteredOn(c -> c.contactAuthorisation() != ContactAuthorisation.GRANTED)
        .allMatch(c -> c.victim().phone() == null);
    assertThat(LARGE.cases())
        .filteredOn(c -> c.contactAuthorisation() == ContactAuthorisation.GRANTED)
        .anyMatch(c -> c.victim().phone() == null)
        .anyMatch(c -> c.victim().phone() != null);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, Region.DEMO_SEED})
  void smallRegionsHaveTheSmallIslandsAndTheGravestLevels(long seed) {
    List<SimulatedCase> ten = Region.generate(seed, 10, AS_OF).cases();
    List<SimulatedCase> twenty = Region.generate(seed, 20, AS_OF).cases();

    assertThat(ten).anyMatch(c -> c.island() == Island.FORMENTERA);
    assertThat(ten).filteredOn(c -> c.island() == Island.MENORCA).hasSizeGreaterThanOrEqualTo(3);
    assertThat(twenty).anyMatch(c -> c.level() == RiskLevel.EXTREME);
  }

  @Test
  void everyEventIsAsAgreed() {
    assertThat(DEMO.history()).allSatisfy(ContractCheck::check);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"2026-11-23T08:30:15.123Z", "2026-01-02T00:00:00Z", "2024-01-05T00:00:00Z"})
  void nothingHappensAfterAsOfAndAllInOrder(String asOf) {
    Instant end = Instant.parse(asOf);
    List<FeedEvent> history = Region.generate(11, 300, end).history();

    assertThat(history).isSortedAccordingTo(Comparator.comparing(FeedEvent::time));
    assertThat(history).allMatch(event -> !event.time().isAfter(end));
    assertThat(history).extracting(e -> e.source() + " " + e.id()).doesNotHaveDuplicates();
  }

  @Test
  void eachCaseBeginsWithItsRegistrationAndEndsAtItsLevel() {
    Map<String, List<FeedEvent>> byCase =
        DEMO.history().stream().collect(Collectors.groupingBy(FeedEvent::subject));

    assertThat(byCase).hasSize(Region.DEMO_CASES);
    for (SimulatedCase subject : DEMO.cases()) {
      List<FeedEvent> events = byCase.get(subject.caseNumber());
      List<FeedEvent> assessments = ofType(events, "risk.assessed");
      assertThat(events.get(0).type()).isEqualTo("es.viogen.case.registered.v1");
      assertThat(assessments).hasSizeBetween(2, 6);
      assertThat(assessments.get(0).data().getString("form")).isEqualTo("VPR");
      assertThat(assessments.get(assessments.size() - 1).data().getString("level"))
          .isEqualTo(subject.level().name());
      assertThat(events).extracting(FeedEvent::time).doesNotHaveDuplicates();
      assertThat(ofType(events, "incident.reported")).hasSizeLessThanOrEqualTo(4);
      assertThat(ofType(events, "order.granted")).hasSize(subject.withOrder() ? 1 : 0);
    }
  }

  @Test
  void aDemo_hasTheCasesOfItsRegion_andFullHistoriesOfSome() {
    List<FeedEvent> told = Region.demo(120, AS_OF);

    assertThat(told).isSortedAccordingTo(Comparator.comparing(FeedEvent::time));
    assertThat(told).extracting(e -> e.source() + " " + e.id()).doesNotHaveDuplicates();
    assertThat(told.stream().map(FeedEvent::subject).distinct())
        .containsExactlyInAnyOrderElementsOf(
            DEMO.cases().subList(0, 120).stream().map(SimulatedCase::caseNumber).toList());
    assertThat(told)
        .extracting(FeedEvent::type)
        .contains(
            "es.viogen.case.flag-changed.v1",
            "es.viogen.prison.event.v1",
            "es.viogen.device.event.v1");
    assertThat(
            ofType(told, "case.registered").stream()
                .map(e -> e.data().getJsonObject("aggressor").getString("documentNumber", null))
                .filter(number -> number != null)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))
                .values())
        .as("cases of an aggressor")
        .anyMatch(cases -> cases > 1);
    assertThat(
            told.stream()
                .filter(e -> e.data().containsKey("nig"))
                .collect(
                    Collectors.groupingBy(
                        FeedEvent::subject,
                        Collectors.mapping(e -> e.data().getString("orderId"), Collectors.toSet())))
                .values())
        .as("orders of a case")
        .anyMatch(orders -> orders.size() > 1);
    assertThat(Region.demo(10, AS_OF).stream().map(FeedEvent::subject).distinct()).hasSize(10);
  }

  @Test
  void breachesAreReportedOnlyOfOrders() {
    Map<String, Instant> orders =
        ofType(DEMO.history(), "order.granted").stream()
            .collect(Collectors.toMap(FeedEvent::subject, FeedEvent::time));

    assertThat(ofType(DEMO.history(), "incident.reported"))
        .filteredOn(event -> event.data().getString("kind").equals("BREACH"))
        .isNotEmpty()
        .allMatch(
            event -> orders.getOrDefault(event.subject(), Instant.MAX).isBefore(event.time()));
  }

  @Test
  void aboutThreePerCentAreOverdue() {
    Map<String, FeedEvent> last =
        ofType(LARGE.history(), "risk.assessed").stream()
            .collect(Collectors.toMap(FeedEvent::subject, Function.identity(), (a, b) -> b));
    long overdue =
        last.values().stream()
            .filter(e -> Instant.parse(e.data().getString("nextAssessmentDue")).isBefore(AS_OF))
            .count();

    assertThat(100.0 * overdue / LARGE.cases().size()).isCloseTo(3, within(0.5));
  }

  @Test
  void ordersHaveAllKindsOfMeasureAndCivilOnesThatRunOut() {
    List<JsonObject> measures =
        ofType(LARGE.history(), "order.granted").stream()
            .flatMap(e -> e.data().getJsonArray("measures").stream())
            .map(JsonValue::asJsonObject)
            .toList();
    List<String> civilEnds =
        measures.stream()
            .filter(m -> m.getString("nature").equals("CIVIL") && !m.isNull("validUntil"))
            .map(m -> m.getString("validUntil"))
            .toList();

    assertThat(measures.stream().map(m -> MeasureKind.valueOf(m.getString("kind"))).distinct())
        .containsExactlyInAnyOrderElementsOf(EnumSet.allOf(MeasureKind.class));
    assertThat(civilEnds).anyMatch(day -> day.compareTo("2026-11-23") < 0);
    assertThat(civilEnds)
        .anyMatch(day -> day.compareTo("2026-11-23") > 0 && day.compareTo("2026-12-23") < 0);
    assertThat(ofType(LARGE.history(), "order.granted"))
        .extracting(e -> e.data().getString("nig"))
        .doesNotHaveDuplicates();
  }

  @Test
  void refusesAnEmptyRegion() {
    assertThatThrownBy(() -> Region.generate(1, 0, AS_OF))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static double share(Predicate<SimulatedCase> wanted) {
    return 100.0 * LARGE.cases().stream().filter(wanted).count() / LARGE.cases().size();
  }

  private static List<FeedEvent> ofType(List<FeedEvent> events, String type) {
    return events.stream().filter(e -> e.type().equals("es.viogen." + type + ".v1")).toList();
  }
}
