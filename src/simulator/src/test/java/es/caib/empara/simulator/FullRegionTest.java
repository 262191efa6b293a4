package es.caib.empara.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FullRegionTest {
  private static final Instant AS_OF = Instant.parse("2026-11-23T08:30:15Z");
  private static final Region REGION = Region.generate(Region.DEMO_SEED, 300, 700, AS_OF);
  private static final List<History> HISTORIES = REGION.histories().toList();
  private static final Map<String, Long> COUNTS = counts(HISTORIES);

  @Test
  void everyEventIsAsAgreed() {
    assertThat(HISTORIES)
        .allSatisfy(history -> assertThat(history.events()).allSatisfy(ContractCheck::check));
  }

  @Test
  void sameArgumentsMakeTheSameHistories() {
    assertThat(Region.generate(Region.DEMO_SEED, 300, 700, AS_OF).histories())
        .containsExactlyElementsOf(HISTORIES);
  }

  @Test
  void everyTypeAboutACaseHappens() {
    Set<String> aboutCases =
        ContractCheck.types().stream()
            .filter(type -> !type.startsWith("es.viogen.feed."))
            .collect(Collectors.toSet());

    assertThat(COUNTS.keySet()).isEqualTo(aboutCases);
  }

  @Test
  void activeCasesAreThoseOfTheDemo() {
    List<SimulatedCase> demo = Region.generate(Region.DEMO_SEED, 300, AS_OF).cases();

    for (int i = 0; i < demo.size(); i++) {
      SimulatedCase full = REGION.cases().get(i);
      assertThat(full.withPeople(demo.get(i).victim(), demo.get(i).aggressor()))
          .isEqualTo(demo.get(i));
    }
    assertThat(HISTORIES.subList(0, 300)).extracting(History::subject).isEqualTo(REGION.cases());
  }

  @Test
  void sizesAreThoseOfTheRealRegion() {
    double scale = 35_300.0 / HISTORIES.size();

    assertThat(scale * COUNTS.get("es.viogen.risk.assessed.v1"))
        .isCloseTo(300_000, within(20_000.0));
    assertThat(scale * orders().size()).isCloseTo(40_000, within(4_000.0));
    assertThat(scale * measures()).isCloseTo(120_000, within(15_000.0));
  }

  @Test
  void nothingHappensBeforeTheRegistrationIsKnownNorAfterTheEnd() {
    assertThat(HISTORIES)
        .allSatisfy(
            history -> {
              assertThat(history.events())
                  .allMatch(event -> event.subject().equals(history.subject().caseNumber()))
                  .allMatch(event -> !event.time().isAfter(AS_OF));
              assertThat(history.events()).extracting(FeedEvent::id).doesNotHaveDuplicates();
              assertThat(history.events())
                  .anyMatch(event -> event.type().equals("es.viogen.case.registered.v1"));
            });
  }

  @Test
  void numbersAreUniqueAndInactiveOnesOlder() {
    assertThat(HISTORIES).extracting(h -> h.subject().caseNumber()).doesNotHaveDuplicates();
    assertThat(HISTORIES.subList(300, 1000))
        .allMatch(h -> h.subject().caseNumber().compareTo("VG-07-2024") < 0);
  }

  @Test
  void inactiveCasesEndInactiveAndOthersDoNot() {
    for (History history : HISTORIES.subList(0, 300)) {
      assertThat(lastState(history)).isIn("ACTIVE", null);
    }
    for (History history : HISTORIES.subList(300, 1000)) {
      assertThat(lastState(history)).isIn("INACTIVE", "CANCELLED");
    }
  }

  @Test
  void aTenthOfTheAggressorsIsKnownFromAnotherCase() {
    List<String> documents =
        HISTORIES.stream()
            .map(h -> h.subject().aggressor().documentNumber())
            .filter(document -> document != null)
            .toList();
    long persistent = documents.size() - documents.stream().distinct().count();

    assertThat(100.0 * persistent / HISTORIES.size()).isBetween(5.0, 13.0);
    assertThat(
            HISTORIES.stream()
                .map(h -> h.subject().victim().documentNumber())
                .filter(document -> document != null)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))
                .values())
        .contains(2L);
  }

  /** Made one at a time: a quarter of a million events pass through the memory of a few. */
  @Test
  void twentyThousandCases_streamed_needNoMemoryToSpeakOf() {
    Runtime runtime = Runtime.getRuntime();
    long[] count = new long[2];
    long[] most = new long[1];
    Region.generate(5, 3_000, 17_000, AS_OF)
        .histories()
        .forEach(
            history -> {
              count[0] += history.events().size();
              if (++count[1] % 4_000 == 0) {
                System.gc();
                most[0] = Math.max(most[0], runtime.totalMemory() - runtime.freeMemory());
              }
            });

    assertThat(count[1]).isEqualTo(20_000);
    assertThat(count[0]).isGreaterThan(250_000);
    assertThat(most[0]).isLessThan(120L * 1024 * 1024);
  }

  @Test
  void aRegionWithoutItsFirstCases_hasTheOthersOfTheSame() {
    assertThat(REGION.without(10).cases())
        .extracting(SimulatedCase::caseNumber)
        .isEqualTo(
            REGION.cases().subList(10, 300).stream().map(SimulatedCase::caseNumber).toList());
    assertThat(REGION.without(10).size()).isEqualTo(990);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2024-01-05T00:00:00Z", "2025-11-25T04:00:00Z"})
  void anEarlierEnd_isKept(String asOf) {
    Instant end = Instant.parse(asOf);

    assertThat(Region.generate(3, 100, 100, end).histories())
        .allSatisfy(history -> assertThat(history.events()).allMatch(e -> !e.time().isAfter(end)));
  }

  @Test
  void refusesMoreThanItCanName() {
    assertThatThrownBy(() -> Region.generate(1, 10, Region.MOST + 1, AS_OF))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static Map<String, Long> counts(List<History> histories) {
    return histories.stream()
        .flatMap(history -> history.events().stream())
        .collect(Collectors.groupingBy(FeedEvent::type, Collectors.counting()));
  }

  private static Set<String> orders() {
    return HISTORIES.stream()
        .flatMap(history -> history.events().stream())
        .filter(event -> event.type().contains(".order."))
        .map(event -> event.data().getString("orderId"))
        .collect(Collectors.toSet());
  }

  private static long measures() {
    Map<String, Integer> byOrder = new HashMap<>();
    HISTORIES.stream()
        .flatMap(history -> history.events().stream())
        .filter(event -> event.type().equals("es.viogen.order.granted.v1"))
        .forEach(
            event ->
                byOrder.merge(
                    event.data().getString("orderId"),
                    event.data().getJsonArray("measures").size(),
                    Math::max));
    return byOrder.values().stream().mapToInt(Integer::intValue).sum();
  }

  private static String lastState(History history) {
    return history.events().stream()
        .filter(event -> event.type().equals("es.viogen.case.state-changed.v1"))
        .map(event -> event.data().getString("state"))
        .reduce((before, after) -> after)
        .orElse(null);
  }
}
