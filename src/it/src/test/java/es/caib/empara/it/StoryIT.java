package es.caib.empara.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import es.caib.empara.it.fixture.Alerts;
import es.caib.empara.it.fixture.EmparaMicro;
import es.caib.empara.it.fixture.RiseWatch;
import es.caib.empara.it.fixture.Screen;
import es.caib.empara.it.fixture.Work;
import es.caib.empara.simulator.RiskLevel;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The story in a real browser, on Payara Micro. */
class StoryIT extends InBrowser {

  private static final int RISES = 12;
  private static final Duration AT_MOST = Duration.ofSeconds(5);
  private static final String PALMA = "07040";

  StoryIT(EmparaMicro micro) {
    super(micro);
  }

  @BeforeEach
  void calm() {
    new Alerts(micro.api()).takeAll("coordinacio@ibd");
  }

  @Test
  void story_fromTheMessageToTheCase_isSeenByWhomItConcerns() {
    new Story(micro.base(), browser).play();
  }

  @Test
  void rise_onAnOpenBoard_isThereWithoutAReload() throws IOException {
    List<Long> latencies = new ArrayList<>();
    try (Screen onDuty = enter("guardia@ibd")) {
      onDuty.visit("/alerts/board.xhtml");
      for (int i = 0; i < RISES; i++) {
        calm();
        String number = micro.feed().registerCase(PALMA).caseNumber();
        assertThat(onDuty.row(number)).isVisible();
        latencies.add(
            RiseWatch.measure(
                onDuty.page(), number, AT_MOST, () -> micro.feed().assess(number, RiskLevel.HIGH)));
        assertThat(onDuty.rise(number)).isVisible();
      }
    }
    report(latencies);
  }

  private static void report(List<Long> latencies) throws IOException {
    List<Long> sorted = latencies.stream().sorted().toList();
    String text =
        "State's message to row on the open board, %d rises: median %d ms, maximum %d ms (aim: 1000 ms), all %s%n"
            .formatted(
                sorted.size(),
                sorted.get(sorted.size() / 2),
                sorted.get(sorted.size() - 1),
                latencies);
    System.out.print(text);
    Files.writeString(Work.at("story-latency.txt"), text);
  }
}
