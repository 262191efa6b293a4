package es.caib.empara.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class EveryStoryTest {
  private static final Instant START = Instant.parse("2026-11-23T08:30:15.250Z");
  private static final Region REGION = Region.generate(5, 100, 50, START);

  private static List<FeedEvent> play(int events) {
    EveryStory story = new EveryStory(REGION, START);
    List<FeedEvent> played = new ArrayList<>();
    for (int i = 1; i <= events; i++) {
      played.add(story.next(START.plusSeconds(10L * i)));
    }
    return played;
  }

  @Test
  void everyEventIsAsAgreedAndOfWhatIsKnown() {
    Consistency consistency = new Consistency();
    REGION.histories().forEach(h -> told(h).forEach(consistency::check));
    List<FeedEvent> played = play(3_000);

    assertThat(played).allSatisfy(ContractCheck::check).allSatisfy(consistency::check);
    assertThat(played).isSortedAccordingTo((one, other) -> one.time().compareTo(other.time()));
    assertThat(played.stream().map(FeedEvent::type).collect(Collectors.toSet()))
        .containsAll(ContractCheck.types().stream().filter(t -> !t.contains(".feed.")).toList());
  }

  @Test
  void theSameRunIsPlayedAgain() {
    assertThat(play(200)).isEqualTo(play(200));
  }

  /** Decisions before what refers to them. */
  private static List<FeedEvent> told(History history) {
    return history.events().stream()
        .sorted((one, other) -> Integer.compare(rank(one), rank(other)))
        .toList();
  }

  private static int rank(FeedEvent event) {
    if (event.type().contains("registered")) {
      return 0;
    }
    return event.data().containsKey("nig") ? 1 : 2;
  }
}
