package es.caib.empara.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class YearStoryTest {
  private static final Instant START = Instant.parse("2025-11-25T04:00:00Z");
  private static final int DAYS = 120;
  private static final Region REGION = Region.generate(5, 860, 400, START);
  private static final List<FeedEvent> PLAYED = play(new YearStory(REGION, START));

  private static List<FeedEvent> play(YearStory story) {
    List<FeedEvent> played = new ArrayList<>();
    Instant end = START.plus(Duration.ofDays(DAYS));
    while (story.nextTime().isBefore(end)) {
      Instant time = story.nextTime();
      FeedEvent event = story.next();
      if (event != null) {
        assertThat(event.time()).isEqualTo(time);
        played.add(event);
      }
    }
    return played;
  }

  @Test
  void everyEventIsAsAgreedInTheOrderOfTime() {
    assertThat(PLAYED).allSatisfy(ContractCheck::check);
    assertThat(PLAYED).isSortedAccordingTo((one, other) -> one.time().compareTo(other.time()));
    assertThat(PLAYED.stream().map(FeedEvent::type).distinct().toList())
        .containsAll(ContractCheck.types().stream().filter(t -> !t.contains(".feed.")).toList())
        .contains("es.viogen.feed.snapshot.v1");
  }

  @Test
  void thingsHappenAsOftenAsInTheRealRegion() {
    Map<String, Long> counts =
        PLAYED.stream().collect(Collectors.groupingBy(FeedEvent::type, Collectors.counting()));
    double scale = 5.0 / DAYS;

    assertThat(scale * counts.get("es.viogen.risk.assessed.v1")).isCloseTo(130, within(35.0));
    assertThat(scale * counts.get("es.viogen.order.granted.v1")).isCloseTo(9, within(5.0));
    assertThat(scale * counts.get("es.viogen.order.breached.v1")).isCloseTo(10, within(3.0));
    assertThat(scale * counts.get("es.viogen.prison.event.v1")).isCloseTo(5, within(2.0));
    assertThat(scale * counts.get("es.viogen.device.event.v1")).isCloseTo(50, within(10.0));
  }

  @Test
  void aYearOfOrders_hasAsManyAsAreAskedForAndGranted_andAllAreDecided() {
    Region region = Region.generate(5, 520, START);
    YearStory story = YearStory.ofOrders(region, START, 245, 195);
    Map<String, Long> counts = new TreeMap<>();
    while (story.nextTime().isBefore(START.plus(Duration.ofDays(365)))) {
      FeedEvent event = story.next();
      if (event != null) {
        ContractCheck.check(event);
        counts.merge(event.type(), 1L, Long::sum);
      }
    }
    assertThat(counts)
        .containsEntry("es.viogen.order.requested.v1", 245L)
        .containsEntry("es.viogen.order.granted.v1", 195L)
        .containsEntry("es.viogen.order.denied.v1", 50L)
        .containsKeys("es.viogen.hearing.scheduled.v1", "es.viogen.order.claim-filed.v1")
        .doesNotContainKey("es.viogen.risk.assessed.v1");
  }

  @Test
  void theSameYearIsPlayedAgain() {
    assertThat(play(new YearStory(REGION, START))).isEqualTo(PLAYED);
  }
}
