package es.caib.empara.it.rounds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import es.caib.empara.it.fixture.Beside;
import es.caib.empara.it.fixture.EmparaMicro;
import es.caib.empara.it.fixture.InTurn;
import es.caib.empara.it.fixture.Postgres;
import es.caib.empara.it.fixture.Together;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The server on PostgreSQL is taken away at random points, round after round over the same data:
 * what it has confirmed is there once, and what it owes to people goes on. The number of rounds is
 * {@code empara.crash.rounds}; {@code empara.crash.seed} repeats what was sent and when the server
 * was taken away, but not how its threads ran.
 */
@Beside
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class CrashRoundsIT {

  private static final int ROUNDS = Integer.getInteger("empara.crash.rounds", 1);
  private static final long SEED = Long.getLong("empara.crash.seed", new Random().nextLong());

  /** So many alerts of each round nobody ever takes: they climb on through all later rounds. */
  private static final int LEFT = 10;

  private static final int HANDS = 4;
  private static final List<String> ACCOUNTS =
      List.of("guardia@ibd", "tecnica@ibd", "tecnica@cmallorca", "tecnica@palma");

  private static final String RUN =
      "CR-" + Long.toString(System.currentTimeMillis() / 1000, 36).toUpperCase() + "-";

  private static final Map<String, String> SETTINGS = new HashMap<>();
  private static final Chronicle CHRONICLE = new Chronicle();
  private static final List<Person> PEOPLE =
      IntStream.range(0, ACCOUNTS.size())
          .mapToObj(place -> new Person(ACCOUNTS.get(place), SEED + place, CHRONICLE))
          .toList();
  private static final Checker CHECKER = new Checker(CHRONICLE, PEOPLE);
  private static final List<CaseStory> STORIES = new ArrayList<>();

  private static Postgres postgres;
  private static EmparaMicro micro;
  private static Connection owner;
  private static BusinessTime time;
  private static Instant climbedBy;
  private static Plan lastRound;
  private static int rounds;
  private static int kills;
  private static int repeated;
  private static int differences;
  private static boolean failed;

  @BeforeAll
  static void start() throws SQLException {
    System.out.println("crash rounds: seed " + SEED);
    postgres = Postgres.start();
    owner = postgres.asOwner();
    SETTINGS.putAll(postgres.settings());
    // The demo's people alone, and sources that are not missed while the server is away.
    SETTINGS.put("EMPARA_DEMO_CASES", "0");
    SETTINGS.put("EMPARA_FEED_SILENCE_LIMIT", "P30D");
    time = new BusinessTime(SETTINGS);
    time.moveOn(Duration.ZERO);
    micro = EmparaMicro.start("crash-rounds", SETTINGS);
    time.read(micro.api());
  }

  @AfterAll
  static void stop() throws SQLException {
    if (owner != null) {
      System.out.printf(
          "crash rounds: seed %d, %d rounds, %d kills, %d events accepted, %d batches sent again,"
              + " %d alerts, %d acknowledgements, %d rungs climbed, %d differences%n",
          SEED,
          rounds,
          kills,
          CHRONICLE.confirmed(),
          repeated,
          Rows.count(owner, "select count(*) from EMP_ALERT"),
          CHRONICLE.taken().size(),
          Rows.count(owner, "select count(*) from EMP_ESCALATION"),
          differences);
      owner.close();
    }
    if (micro != null) {
      micro.close();
    }
    postgres.close();
  }

  static Stream<Arguments> rounds() {
    Random seeds = new Random(SEED);
    return IntStream.rangeClosed(1, ROUNDS)
        .mapToObj(round -> Arguments.of(round, seeds.nextLong()));
  }

  @Order(1)
  @InTurn
  @ParameterizedTest(name = "round {0}")
  @MethodSource("rounds")
  void kill9_atARandomPoint_losesNothingDoublesNothingAndEscalatesOn(int number, long seed)
      throws Exception {
    assumeTrue(!failed, "after a round that failed the data are of no use");
    failed = true;
    long began = System.currentTimeMillis();
    Plan plan = Plan.of(RUN + number + "-", seed, time.now());
    Round round = new Round(plan, micro, time, CHRONICLE, PEOPLE);

    climbedBy = round.run(owner);

    rounds++;
    kills += round.kills();
    repeated += round.repeated();
    lastRound = plan;
    STORIES.addAll(plan.stories());
    Differences found = compared(plan.prefix(), plan.stories());
    CaseReading.compare(micro, plan.stories(), found);
    report(found);
    System.out.printf(
        "crash rounds: round %d, %d kills, %d s, %d differences%n",
        number, round.kills(), (System.currentTimeMillis() - began) / 1000, found.count());
    takeMost(seed);
    failed = false;
  }

  /** Else every round would have all urgent alerts of those before it to climb with. */
  private static void takeMost(long seed) {
    List<Long> open =
        new ArrayList<>(
            Rows.of(
                    owner,
                    "select ID from EMP_ALERT where STATE = 'OPEN'"
                        + " and SEVERITY in ('CRITICAL', 'HIGH') order by ID")
                .stream()
                .map(row -> row.number("ID"))
                .toList());
    Collections.shuffle(open, new Random(seed));
    List<Long> some = open.subList(0, Math.max(0, open.size() - LEFT * rounds));
    Person coordination = new Person("coordinacio@ibd", seed, CHRONICLE);
    List<Callable<Boolean>> hands = new ArrayList<>();
    for (int hand = 0; hand < HANDS; hand++) {
      int first = hand;
      hands.add(
          () -> {
            for (int place = first; place < some.size(); place += HANDS) {
              coordination.take(micro.api(), some.get(place), false);
            }
            return true;
          });
    }
    Together.run(hands);
  }

  /** Of one moment: the server goes on, and would climb between one question and the next. */
  private static Differences compared(String prefix, List<CaseStory> stories) throws SQLException {
    owner.setAutoCommit(false);
    try {
      owner.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
      return CHECKER.compare(owner, prefix, stories, climbedBy);
    } finally {
      owner.rollback();
      owner.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
      owner.setAutoCommit(true);
    }
  }

  private static void report(Differences found) {
    differences += found.count();
    assertThat(found.lines())
        .withFailMessage(() -> "seed " + SEED + ", differences:\n" + found.shown())
        .isEmpty();
  }

  @Order(2)
  @InTurn
  @Test
  void afterAllRounds_everythingOfAllOfThemIsStillThere() throws SQLException {
    assumeTrue(!failed && rounds > 0);

    report(compared(RUN, STORIES));
  }

  static Stream<Corruption> corruptions() {
    return Corruption.all(RUN + ROUNDS + "-");
  }

  /** A checker that cannot fail would prove nothing. */
  @Order(3)
  @InTurn
  @ParameterizedTest(name = "{0}")
  @MethodSource("corruptions")
  void checker_ofDataThatAreWrong_saysSo(Corruption corruption) throws SQLException {
    assumeTrue(!failed && rounds > 0);
    micro.kill9();
    try (Connection apart = postgres.asOwner()) {
      apart.setAutoCommit(false);
      corruption.apply(apart);

      Differences found =
          CHECKER.compare(apart, lastRound.prefix(), lastRound.stories(), climbedBy);

      assertThat(found.lines()).anyMatch(line -> line.contains(corruption.reported()));
      apart.rollback();
    }
  }
}
