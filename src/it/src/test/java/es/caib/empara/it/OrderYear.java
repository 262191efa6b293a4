package es.caib.empara.it;

import static org.assertj.core.api.Assertions.assertThat;

import es.caib.empara.it.fixture.EmparaMicro;
import es.caib.empara.it.fixture.Ended;
import es.caib.empara.it.fixture.Eventually;
import es.caib.empara.it.fixture.Postgres;
import es.caib.empara.it.fixture.Work;
import es.caib.empara.simulator.Events;
import es.caib.empara.simulator.OpenOrder;
import es.caib.empara.simulator.model.Expected;
import es.caib.empara.simulator.model.ExpectedMeasure;
import es.caib.empara.simulator.model.ExpectedOrder;
import es.caib.empara.simulator.verify.LedgerCases;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * A year of the region's orders on PostgreSQL, in half an hour: as many are asked for and granted
 * as in Illes Balears in a year. Takes too long for every check; {@code ./mvnw -Pyear verify}.
 */
class OrderYear {

  private static final ZoneId ISLANDS = ZoneId.of("Europe/Madrid");
  private static final Duration AT_MOST = Duration.ofMinutes(45);
  private static final int DAYS = 365;
  private static final int ASKED = Integer.getInteger("empara.year.asked", 2_450);
  private static final int GRANTED = Integer.getInteger("empara.year.granted", 1_950);
  private static final int CASES = Integer.getInteger("empara.year.cases", 4_300);

  /** How fast the business clock goes: a year in half an hour unless it is told otherwise. */
  private static final String SPEED = System.getProperty("empara.year.speed", "17520");

  private static final Map<String, String> SETTINGS = new HashMap<>();

  private static Postgres postgres;
  private static EmparaMicro micro;

  @BeforeAll
  static void start() {
    postgres = Postgres.start();
    SETTINGS.putAll(postgres.settings());
    SETTINGS.put("EMPARA_DEMO_CASES", "0");
    SETTINGS.put("EMPARA_FEED_SILENCE_LIMIT", "P30D");
    micro = EmparaMicro.start("order-year", SETTINGS);
  }

  @AfterAll
  static void stop() throws Exception {
    if (micro != null) {
      micro.close();
    }
    postgres.close();
  }

  @Test
  void noMeasureExpiresWithoutItsTask_andTheCourtsListIsWhatTheLedgerSays() throws Exception {
    Path directory = Work.emptyDirectory("order-year");
    Path ledger = directory.resolve("ledger.jsonl");
    Instant loaded = now().truncatedTo(ChronoUnit.SECONDS);
    ended("load", "--cases=" + CASES, "--as-of=" + loaded, "--ledger=" + ledger);
    LocalDate first = LocalDate.ofInstant(now(), ISLANDS);
    clock(SPEED);
    Path year = directory.resolve("year.jsonl");
    ended(
        "year",
        "--cases=" + CASES,
        "--loaded=" + loaded,
        "--days=" + DAYS,
        "--orders=" + ASKED,
        "--granted=" + GRANTED,
        "--ledger=" + year);
    clock("1");
    try (Stream<String> lines = Files.lines(year)) {
      Files.write(ledger, (Iterable<String>) lines::iterator, StandardOpenOption.APPEND);
    }
    LocalDate today = LocalDate.ofInstant(now(), ISLANDS);

    assertThat(events(year, "requested")).isEqualTo(ASKED);
    assertThat(events(year, "granted")).isEqualTo(GRANTED);
    Ended compared = ended("verify", "--ledger=" + ledger);
    assertThat(compared.out()).contains(" 0 differences");

    long lapsed = count("select count(*) from EMP_PROTECTION_MEASURE where LAPSED_FOR > ?", first);
    assertThat(lapsed).as("measures that ended by date in the year").isGreaterThan(ASKED / 5);
    assertThat(withoutTask(first)).as("measures that ended without their task").isEmpty();

    List<OpenOrder> open = open(ledger, today);
    micro.feed().accepted(Events.snapshot(today, open, now()));
    Eventually.holds(
        "the comparison",
        Duration.ofMinutes(2),
        () -> count("select count(*) from EMP_RECONCILIATION where COMPARED_AT is null") == 0);
    assertThat(
            count(
                "select count(*) from EMP_RECONCILIATION_LINE where ITEM = 'OPEN_ORDERS'"
                    + " and THEIR_COUNT = "
                    + open.size()
                    + " and OUR_COUNT = "
                    + open.size()))
        .isEqualTo(1);
    assertThat(count("select count(*) from EMP_RECONCILIATION_GAP")).isZero();
    System.out.println(
        "year of orders: "
            + ASKED
            + " asked, "
            + GRANTED
            + " granted, "
            + lapsed
            + " measures ended by date, 0 without a task, "
            + open.size()
            + " orders open in both lists");
  }

  /** What ended without a task that had rung, with all tasks of its order that are there. */
  private static List<String> withoutTask(LocalDate first) throws SQLException {
    return lines(
        "select concat_ws(' ', o.ORDER_ID, m.MEASURE_ID, m.KIND, m.VALID_FROM, m.VALID_UNTIL,"
            + " m.LAPSED_FOR, (select string_agg(concat_ws('/', t.KIND, t.ENDS_ON, t.STATE,"
            + " t.DUE_AT, t.RUNG_AT), ', ') from EMP_ORDER_TASK t where t.ORDER_PK = m.ORDER_PK))"
            + " from EMP_PROTECTION_MEASURE m join EMP_PROTECTION_ORDER o on o.ID = m.ORDER_PK"
            + " where m.LAPSED_FOR > ? and not exists (select 1 from EMP_ORDER_TASK t where"
            + " t.ORDER_PK = m.ORDER_PK and t.ENDS_ON = m.LAPSED_FOR and t.STATE <> 'DROPPED'"
            + " and t.RUNG_AT is not null) order by m.LAPSED_FOR",
        first);
  }

  private static List<String> lines(String sql, LocalDate day) throws SQLException {
    try (Connection connection = postgres.asOwner();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setObject(1, day);
      try (ResultSet rows = statement.executeQuery()) {
        List<String> lines = new ArrayList<>();
        while (rows.next()) {
          lines.add(rows.getString(1));
        }
        return lines;
      }
    }
  }

  private static long events(Path ledger, String what) throws IOException {
    String type = "es.viogen.order." + what + ".v1";
    try (Stream<String> lines = Files.lines(ledger)) {
      return lines.filter(line -> line.contains(type)).count();
    }
  }

  private static List<OpenOrder> open(Path ledger, LocalDate today) throws IOException {
    try (Stream<Expected> cases = new LedgerCases(ledger).expected(number -> true)) {
      return cases
          .flatMap(
              one ->
                  one.orders().stream()
                      .filter(order -> isOpen(order, today))
                      .map(order -> new OpenOrder(order.orderId(), order.nig(), one.caseNumber())))
          .toList();
    }
  }

  private static boolean isOpen(ExpectedOrder order, LocalDate today) {
    return order.state().equals("GRANTED")
        && order.measures().stream().anyMatch(measure -> protects(measure, today));
  }

  private static boolean protects(ExpectedMeasure measure, LocalDate today) {
    boolean stands = measure.state().equals("IN_FORCE") || measure.state().equals("MODIFIED");
    return stands
        && !measure.validFrom().isAfter(today)
        && (measure.lastDay() == null || !measure.lastDay().isBefore(today));
  }

  /** Starts the server again at its own time, from where on it goes so fast. */
  private static void clock(String speed) {
    Instant reached = now();
    micro.kill9();
    SETTINGS.put("EMPARA_CLOCK_OFFSET", Duration.between(Instant.now(), reached).toString());
    SETTINGS.put("EMPARA_CLOCK_SPEED", speed);
    micro.restart();
  }

  private static Instant now() {
    return Instant.parse(micro.api().open("/ready").header("Empara-Clock"));
  }

  private static long count(String sql, LocalDate... days) throws SQLException {
    try (Connection connection = postgres.asOwner();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < days.length; i++) {
        statement.setObject(i + 1, days[i]);
      }
      try (ResultSet row = statement.executeQuery()) {
        row.next();
        return row.getLong(1);
      }
    }
  }

  private static Ended ended(String command, String... options) {
    List<String> line = new ArrayList<>();
    line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    line.addAll(List.of("-jar", Work.simulator().toString()));
    line.addAll(List.of(command, "--url=" + micro.base()));
    line.addAll(List.of(options));
    Ended ended = Ended.run("order-year-" + command, line, Map.of(), AT_MOST);
    assertThat(ended.exitCode()).as(ended.out() + ended.err()).isZero();
    return ended;
  }
}
