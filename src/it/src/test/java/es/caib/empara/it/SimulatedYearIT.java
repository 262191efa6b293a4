package es.caib.empara.it;

import static org.assertj.core.api.Assertions.assertThat;

import es.caib.empara.it.fixture.Beside;
import es.caib.empara.it.fixture.EmparaMicro;
import es.caib.empara.it.fixture.Ended;
import es.caib.empara.it.fixture.Work;
import es.caib.empara.simulator.Events;
import es.caib.empara.simulator.RiskLevel;
import es.caib.empara.simulator.model.Expected;
import es.caib.empara.simulator.verify.LedgerCases;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Two months of a small region in a good minute, with late, early, repeated, broken and hostile
 * events: at the end the server knows of each case what its events say, and nothing else.
 */
@Beside
class SimulatedYearIT {

  private static final ZoneId ISLANDS = ZoneId.of("Europe/Madrid");
  private static final Duration AT_MOST = Duration.ofMinutes(4);
  private static final int DAYS = 60;

  /** Sixty days in 75 seconds. */
  private static final String SPEED = "69120";

  private static final Map<String, String> SETTINGS = new HashMap<>();

  private static EmparaMicro micro;

  @BeforeAll
  static void start() {
    SETTINGS.put("EMPARA_DEMO_CASES", "0");
    SETTINGS.put("EMPARA_CLOCK_OFFSET", "-P" + DAYS + "D");
    SETTINGS.put("EMPARA_CLOCK_SPEED", SPEED);
    SETTINGS.put("EMPARA_FEED_SILENCE_LIMIT", "P30D");
    micro = EmparaMicro.start("year", SETTINGS);
  }

  @AfterAll
  static void stop() {
    if (micro != null) {
      micro.close();
    }
  }

  @Test
  void afterADisturbedStory_theServerKnowsWhatItsEventsSay_andAnythingElseIsFound()
      throws IOException {
    Path ledger = Work.emptyDirectory("year").resolve("ledger.jsonl");

    Ended played =
        simulator(
            "year",
            List.of("--cases=50", "--inactive=20", "--days=" + DAYS, "--ledger=" + ledger),
            List.of("--late=5", "--duplicates=5", "--early=40", "--broken=4", "--hostile=4"));

    assertThat(played.exitCode()).as(played.out() + played.err()).isZero();
    assertThat(played.out()).contains("ACCEPTED", "DUPLICATE", "QUEUED", "REJECTED");

    // Days must not pass while the cases are compared.
    LocalDate today = stopTheClock();
    assertThat(lapsed(ledger, today)).as("measures that the calendar has ended").isPositive();

    Ended compared = simulator("verify", List.of("--ledger=" + ledger), List.of());
    assertThat(compared.exitCode()).as(compared.out() + compared.err()).isZero();
    assertThat(compared.out()).containsPattern("[5-9]\\d cases compared, 0 differences");

    String unnoticed = anyReadable(ledger);
    micro.feed().accepted(Events.riskAssessed(unnoticed, RiskLevel.EXTREME, now()));
    Ended different = simulator("verify", List.of("--ledger=" + ledger), List.of());
    assertThat(different.exitCode()).isEqualTo(4);
    assertThat(different.out())
        .contains(unnoticed + " riskLevel: EXTREME instead of ", unnoticed + " statusVersion: ");
    assertThat(different.out().lines().filter(line -> line.contains(" instead of ")))
        .allMatch(line -> line.startsWith(unnoticed + " "));
  }

  /** Starts the server again at its own time, from where on it goes by the real one. */
  private static LocalDate stopTheClock() {
    Instant reached = now();
    micro.kill9();
    SETTINGS.put("EMPARA_CLOCK_OFFSET", Duration.between(Instant.now(), reached).toString());
    SETTINGS.put("EMPARA_CLOCK_SPEED", "1");
    micro.restart();
    return LocalDate.ofInstant(now(), ISLANDS);
  }

  private static Instant now() {
    return Instant.parse(micro.api().open("/ready").header("Empara-Clock"));
  }

  private static long lapsed(Path ledger, LocalDate today) throws IOException {
    try (Stream<Expected> cases = new LedgerCases(ledger).expected(number -> true)) {
      return cases
          .flatMap(one -> one.orders().stream())
          .flatMap(order -> order.measures().stream())
          .filter(measure -> measure.state().equals("IN_FORCE"))
          .filter(measure -> measure.lastDay() != null)
          .filter(measure -> measure.lastDay().isBefore(today))
          .filter(measure -> measure.lastDay().isAfter(today.minusDays(DAYS)))
          .count();
    }
  }

  private static String anyReadable(Path ledger) throws IOException {
    try (Stream<Expected> cases = new LedgerCases(ledger).expected(number -> true)) {
      return cases
          // Without orders nothing lapses, and the status version is known to the unit.
          .filter(one -> one.isReadable() && one.orders().isEmpty())
          .filter(one -> "LOW".equals(one.riskLevel()))
          .findFirst()
          .orElseThrow()
          .caseNumber();
    }
  }

  private static Ended simulator(String command, List<String> options, List<String> more) {
    List<String> line = new ArrayList<>();
    line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    line.addAll(List.of("-jar", Work.simulator().toString()));
    line.addAll(List.of(command, "--url=" + micro.base()));
    line.addAll(options);
    line.addAll(more);
    return Ended.run(command, line, Map.of(), AT_MOST);
  }
}
