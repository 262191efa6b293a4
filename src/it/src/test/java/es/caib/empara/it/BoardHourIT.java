package es.caib.empara.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import es.caib.empara.it.fixture.Alerts;
import es.caib.empara.it.fixture.Beside;
import es.caib.empara.it.fixture.Browser;
import es.caib.empara.it.fixture.EmparaMicro;
import es.caib.empara.it.fixture.Eventually;
import es.caib.empara.it.fixture.Screen;
import es.caib.empara.it.fixture.Work;
import es.caib.empara.simulator.RiskLevel;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A board that stays open through an hour of traffic, at ninety times its pace. */
@Beside
class BoardHourIT {

  private static final String MANACOR = "07033";
  private static final String COUNCIL = "tecnica@cmallorca";
  private static final String COORDINATOR = "coordinacio@ibd";
  private static final int SPEED = 90;
  private static final int SCENE = 4;
  private static final List<RiskLevel> LEVELS =
      List.of(RiskLevel.HIGH, RiskLevel.MEDIUM, RiskLevel.EXTREME);
  private static final List<String> URGENCY = List.of("CRITICAL", "HIGH", "MEDIUM", "INFO");

  /** All kinds of nodes, as the browser counts them. */
  private static final String BOARD_NODES =
      "() => { const all = document.createNodeIterator(document.getElementById('board'));"
          + " let n = 0; while (all.nextNode()) { n++; } return n; }";

  private static final Duration QUARTER = Duration.ofMinutes(15);
  private static final Duration HOUR = Duration.ofHours(1);
  private static final Duration AT_MOST = Duration.ofSeconds(60);

  /** What a row says of itself. */
  private record Row(String id, String severity, Instant deadline) {}

  /**
   * What the page holds once the collector has run.
   *
   * @param board how many nodes an update of the board brings
   */
  private record Held(int documents, int nodes, int board, int listeners, long heap) {}

  private int cases;

  @Test
  void anHourOfTraffic_leavesTheBoardInOrder_andItsPageNoBigger() throws IOException {
    Map<String, String> settings =
        Map.of("EMPARA_CLOCK_SPEED", Integer.toString(SPEED), "EMPARA_DEMO_CASES", "10");
    try (EmparaMicro micro = EmparaMicro.start("board-hour", settings);
        Browser browser = Browser.launch();
        Screen council = new Story(micro.base(), browser).enter(COUNCIL)) {
      council.visit("/alerts/board.xhtml");
      council.page().evaluate("() => { window.emparaSamePage = true; }");
      Instant begin = now(micro);

      traffic(micro, council, begin.plus(QUARTER));
      Held early = held(micro, council);
      int before = cases;
      traffic(micro, council, begin.plus(HOUR));
      int updates = cases - before;
      Held late = held(micro, council);

      assertThat(council.page().evaluate("() => window.emparaSamePage")).isEqualTo(true);
      assertThat(council.complaints()).isEmpty();
      report(early, late);
      // The last updates may still be there; a leak would keep something of each.
      assertThat(late.nodes() - early.nodes())
          .as("nodes kept of %d updates of a board of %d nodes", updates, late.board())
          .isLessThan(updates * late.board() / 10);
      assertThat(late.listeners()).isLessThan(2 * early.listeners());
      assertThat(late.heap()).isLessThan(2 * early.heap());
    }
  }

  /** Cases rise one after the other, and what comes is taken, until the time is there. */
  private void traffic(EmparaMicro micro, Screen board, Instant until) {
    while (now(micro).isBefore(until)) {
      String number = rise(micro);
      Eventually.holds(
          "the rise of " + number,
          AT_MOST,
          () -> board.row(number).count() > 0 || board.page().locator("[data-group]").count() > 0);
      assertInOrder(board.page());
      // By her own hand, or the board would lock after a quarter of an hour.
      board.page().locator("#board .act [data-take]").first().click();
      if (cases % 3 == 0) {
        new Alerts(micro.api()).takeAll(COORDINATOR);
      }
    }
  }

  private String rise(EmparaMicro micro) {
    String number = micro.feed().registerCase(MANACOR).caseNumber();
    micro.feed().assess(number, LEVELS.get(cases % LEVELS.size()));
    cases++;
    return number;
  }

  /** Most urgent first; of equal urgency, what is due first; nothing twice. */
  private static void assertInOrder(Page page) {
    List<Row> rows = untaken(page);
    assertThat(rows.stream().map(Row::id)).doesNotHaveDuplicates();
    assertThat(rows)
        .isSortedAccordingTo(
            Comparator.comparing((Row row) -> URGENCY.indexOf(row.severity()))
                .thenComparing(Row::deadline, Comparator.nullsLast(Comparator.naturalOrder())));
  }

  /** In one look, so that no update falls between. */
  private static List<Row> untaken(Page page) {
    Object seen =
        page.evaluate(
            "() => Array.from(document.querySelectorAll('[aria-labelledby=untaken] > [data-row]'))"
                + ".filter(row => row.getAttribute('data-untaken') === 'true')"
                + ".map(row => [row.getAttribute('data-row'), row.getAttribute('data-severity'),"
                + " row.querySelector('[data-since]').getAttribute('data-deadline') || ''])");
    return ((List<?>) seen).stream().map(each -> row((List<?>) each)).toList();
  }

  private static Row row(List<?> parts) {
    String deadline = (String) parts.get(2);
    return new Row(
        (String) parts.get(0),
        (String) parts.get(1),
        deadline.isEmpty() ? null : Instant.parse(deadline));
  }

  /** What the page holds with the same scene on it each time. */
  private Held held(EmparaMicro micro, Screen board) {
    new Alerts(micro.api()).takeAll(COORDINATOR);
    for (int i = 0; i < SCENE; i++) {
      String number = rise(micro);
      Eventually.holds("the case " + number, AT_MOST, () -> board.row(number).count() > 0);
    }
    int nodes = (Integer) board.page().evaluate(BOARD_NODES);
    CDPSession inside = board.page().context().newCDPSession(board.page());
    inside.send("HeapProfiler.enable");
    Held least = collected(inside, nodes);
    // What one round frees can set free more in the next.
    for (int calm = 0; calm < 3; ) {
      Held next = collected(inside, nodes);
      calm = next.nodes() < least.nodes() ? 0 : calm + 1;
      least = next.nodes() < least.nodes() ? next : least;
    }
    inside.detach();
    return least;
  }

  private static Held collected(CDPSession inside, int board) {
    inside.send("HeapProfiler.collectGarbage");
    JsonObject counted = inside.send("Memory.getDOMCounters");
    JsonObject heap = inside.send("Runtime.getHeapUsage");
    return new Held(
        counted.get("documents").getAsInt(),
        counted.get("nodes").getAsInt(),
        board,
        counted.get("jsEventListeners").getAsInt(),
        heap.get("usedSize").getAsLong());
  }

  private void report(Held early, Held late) throws IOException {
    String text =
        String.format(
            Locale.ROOT,
            "A board through an hour of traffic, %d cases: %s after a quarter, %s at the end%n",
            cases,
            early,
            late);
    System.out.print(text);
    Files.writeString(Work.at("board-hour.txt"), text);
  }

  private static Instant now(EmparaMicro micro) {
    return Instant.parse(micro.api().open("/ready").header("Empara-Clock"));
  }
}
