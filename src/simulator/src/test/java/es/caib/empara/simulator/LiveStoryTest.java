package es.caib.empara.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LiveStoryTest {
  private static final Instant START = Instant.parse("2026-11-23T08:30:15.250Z");
  private static final Region REGION = Region.generate(5, 100, START);

  private static List<FeedEvent> play(LiveStory story, int events) {
    List<FeedEvent> played = new ArrayList<>();
    for (int i = 1; i <= events; i++) {
      played.add(story.next(START.plusSeconds(10L * i)));
    }
    return played;
  }

  @Test
  void everyEventIsAsAgreedAndHappensNow() {
    List<FeedEvent> played = play(new LiveStory(REGION, START), 2000);

    assertThat(played).allSatisfy(ContractCheck::check);
    for (int i = 0; i < played.size(); i++) {
      assertThat(played.get(i).time()).isEqualTo(START.plusSeconds(10L * (i + 1)));
    }
    assertThat(played).extracting(e -> e.source() + e.id()).doesNotHaveDuplicates();
  }

  @Test
  void theSecondEventRaisesACaseToHigh() {
    FeedEvent second = play(new LiveStory(REGION, START), 2).get(1);

    assertThat(second.type()).isEqualTo("es.viogen.risk.assessed.v1");
    assertThat(second.data().getString("level")).isEqualTo("HIGH");
    assertThat(REGION.cases())
        .filteredOn(c -> c.caseNumber().equals(second.subject()))
        .allMatch(c -> c.level() == RiskLevel.MEDIUM);
  }

  @Test
  void raisesAndLowersAboutAsOften() {
    Map<String, RiskLevel> levels = new HashMap<>();
    REGION.cases().forEach(c -> levels.put(c.caseNumber(), c.level()));
    int up = 0;
    int down = 0;
    for (FeedEvent event : play(new LiveStory(REGION, START), 1000)) {
      if (event.type().equals("es.viogen.risk.assessed.v1")) {
        RiskLevel to = RiskLevel.valueOf(event.data().getString("level"));
        RiskLevel from = levels.put(event.subject(), to);
        up += from != null && to.compareTo(from) > 0 ? 1 : 0;
        down += from != null && to.compareTo(from) < 0 ? 1 : 0;
      }
    }

    assertThat(up).isBetween(100, 200);
    assertThat(down).isBetween(up / 2, up);
  }

  @Test
  void tellsOnlyOfCasesThatAreKnownByThen() {
    Set<String> known = new HashSet<>();
    REGION.cases().forEach(c -> known.add(c.caseNumber()));
    int registered = 0;
    for (FeedEvent event : play(new LiveStory(REGION, START), 500)) {
      if (event.type().equals("es.viogen.case.registered.v1")) {
        assertThat(known.add(event.subject())).isTrue();
        registered++;
      }
      assertThat(known).contains(event.subject());
    }

    assertThat(registered).isPositive();
  }

  @Test
  void nowAndThen_somethingElseThanLevelsHappens() {
    List<FeedEvent> played = play(new LiveStory(REGION, START), 600);

    assertThat(kinds(played, "case.flag-changed", "set")).contains("true", "false");
    assertThat(kinds(played, "prison.event", "kind")).contains("ENTRY", "PERMIT", "RELEASE");
    assertThat(kinds(played, "device.event", "kind"))
        .contains("INSTALLED", "LOW_BATTERY", "ALERT", "NO_SIGNAL", "REMOVED");
    assertThat(played)
        .extracting(FeedEvent::type)
        .contains("es.viogen.case.victim-moved.v1", "es.viogen.case.contact-changed.v1");
  }

  private static Set<String> kinds(List<FeedEvent> played, String type, String field) {
    Set<String> kinds = new HashSet<>();
    played.stream()
        .filter(event -> event.type().equals("es.viogen." + type + ".v1"))
        .forEach(event -> kinds.add(event.data().get(field).toString().replace("\"", "")));
    return kinds;
  }

  @Test
  void runsDoNotClash() {
    List<FeedEvent> one = play(new LiveStory(REGION, START), 50);
    List<FeedEvent> other = play(new LiveStory(REGION, START.plusMillis(1)), 50);

    assertThat(one)
        .extracting(FeedEvent::id)
        .doesNotContainAnyElementsOf(other.stream().map(FeedEvent::id).toList());
  }

  @Test
  void heartbeatTellsWhatWasSent() {
    LiveStory story = new LiveStory(REGION, START);
    FeedEvent first = story.heartbeat(Source.VIOGEN, START);
    FeedEvent event = story.next(START.plusSeconds(1));
    FeedEvent second = story.heartbeat(Source.VIOGEN, START.plusSeconds(2));
    FeedEvent nextDay = story.heartbeat(Source.VIOGEN, START.plusSeconds(90_000));

    ContractCheck.check(first);
    assertThat(first.data().isNull("lastEventId")).isTrue();
    assertThat(second.data().getString("lastEventId")).isEqualTo(event.id());
    assertThat(second.data().getInt("count24h")).isEqualTo(1);
    assertThat(nextDay.data().getInt("count24h")).isZero();
  }

  @Test
  void goesOnInTheSmallestRegion() {
    assertThat(play(new LiveStory(Region.generate(1, 1, START), START), 200)).hasSize(200);
  }
}
