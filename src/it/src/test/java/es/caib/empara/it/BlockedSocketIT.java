package es.caib.empara.it;

import static org.assertj.core.api.Assertions.assertThat;

import es.caib.empara.it.fixture.Audit;
import es.caib.empara.it.fixture.BoardLine;
import es.caib.empara.it.fixture.DeafSocket;
import es.caib.empara.it.fixture.EmparaMicro;
import es.caib.empara.it.fixture.Eventually;
import es.caib.empara.it.fixture.Feed;
import es.caib.empara.it.fixture.Postgres;
import es.caib.empara.it.fixture.Role;
import es.caib.empara.it.fixture.Visitor;
import es.caib.empara.it.fixture.Work;
import es.caib.empara.simulator.Events;
import es.caib.empara.simulator.FeedEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The board's own web socket: who may open it, how it ends, and one that nobody reads. */
@Isolated("what it measures must be its own")
class BlockedSocketIT {

  private static final String PALMA = "07040";
  private static final String CENTRE = "guardia@ibd";
  private static final String OTHER = "coordinacio@ibd";
  private static final Set<Role> ON_THE_BOARD = EnumSet.of(Role.COORDINATOR, Role.TECHNICIAN);
  private static final int PAIRS = 5;
  private static final int EVENTS = 20;
  private static final int GOOD = 5;
  private static final Duration AT_MOST = Duration.ofSeconds(90);

  private static Postgres postgres;
  private static EmparaMicro micro;

  @BeforeAll
  static void start() {
    postgres = Postgres.start();
    Map<String, String> settings = new HashMap<>(postgres.settings());
    settings.put("EMPARA_DEMO_CASES", "10");
    micro = EmparaMicro.start("blocked-socket", settings);
  }

  @AfterAll
  static void stop() {
    if (micro != null) {
      micro.close();
    }
    postgres.close();
  }

  @Test
  void whileOneSocketIsNotRead_everyOtherHearsOfEveryAlert_hardlyLater() throws IOException {
    Visitor visitor = loggedIn(CENTRE);
    List<BoardLine> good = new ArrayList<>();
    for (int i = 0; i < GOOD; i++) {
      good.add(BoardLine.open(visitor));
    }
    try {
      hear(good);
      List<Long> calm = new ArrayList<>();
      List<Long> troubled = new ArrayList<>();
      List<Double> ratios = new ArrayList<>();
      for (int pair = 0; pair < PAIRS; pair++) {
        List<Long> without = hear(good);
        List<Long> with = beside(visitor, () -> hear(good));
        ratios.add((double) median(with) / median(without));
        calm.addAll(without);
        troubled.addAll(with);
      }

      assertThat(troubled).as("every message").hasSize(PAIRS * EVENTS * GOOD);
      String text =
          String.format(
              Locale.ROOT,
              "From the event to the message on %d open boards, median of %d: %.1f ms; beside a"
                  + " socket that nobody reads: %.1f ms; ratios of %d pairs: %s%n",
              GOOD,
              calm.size(),
              median(calm) / 1e6,
              median(troubled) / 1e6,
              PAIRS,
              ratios.stream().map(ratio -> String.format(Locale.ROOT, "%.2f", ratio)).toList());
      System.out.print(text);
      Files.writeString(Work.at("blocked-socket.txt"), text);
    } finally {
      good.forEach(BoardLine::close);
    }
  }

  private static List<Long> beside(Visitor visitor, Supplier<List<Long>> work) {
    try (DeafSocket deaf = new DeafSocket(micro.base(), visitor.cookie(), ours())) {
      assertThat(deaf.status()).isEqualTo(101);
      return work.get();
    }
  }

  /** Nanoseconds that each of some alerts has needed to each of some boards. */
  private static List<Long> hear(List<BoardLine> boards) {
    List<Long> needed = new ArrayList<>();
    for (int i = 0; i < EVENTS; i++) {
      FeedEvent event = Events.registered(Feed.invented(PALMA), Feed.now());
      long begin = System.nanoTime();
      micro.feed().accepted(event);
      long cursor = cursorOf(event);
      for (BoardLine board : boards) {
        needed.add(Eventually.get("cursor " + cursor, AT_MOST, () -> board.heard(cursor)) - begin);
      }
    }
    return needed;
  }

  /**
   * The buffers of both systems and of the server swallow some megabytes, which are hints of
   * months: no message ever stays under way here. So it is the unanswered question that gives the
   * deaf one away; that a message under way does it too is shown by {@code OpenBoardTest}.
   */
  @Test
  void aSocketThatIsNotRead_isClosedAndCounted_andTheOthersStay() {
    Visitor visitor = loggedIn(CENTRE);
    try (BoardLine good = BoardLine.open(visitor);
        DeafSocket deaf = new DeafSocket(micro.base(), visitor.cookie(), ours())) {
      assertThat(deaf.status()).isEqualTo(101);

      Eventually.holds(
          "the line in the log",
          AT_MOST,
          () -> Files.readString(micro.log()).contains("A board that does not read was closed, "));

      assertThat(deaf.rest()).contains("nothing is read");
      hear(List.of(good));
      assertThat(good.closedWith()).isEmpty();
    }
  }

  @Test
  void aBoardThatOpens_isToldAtOnceWhereTheCursorIs() {
    FeedEvent event = Events.registered(Feed.invented(PALMA), Feed.now());
    micro.feed().accepted(event);
    long cursor = cursorOf(event);

    try (BoardLine late = BoardLine.open(loggedIn(CENTRE))) {
      assertThat(Eventually.get("the cursor", AT_MOST, late::newest))
          .isGreaterThanOrEqualTo(cursor);
    }
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"https://elsewhere.example", "null", "http://localhost"})
  void aPageOfAnotherOrigin_isRefused(String origin) {
    try (DeafSocket foreign = new DeafSocket(micro.base(), loggedIn(CENTRE).cookie(), origin)) {
      assertThat(foreign.status()).isEqualTo(403);
    }
  }

  @Test
  void whoeverIsNotLoggedIn_isRefused() {
    try (DeafSocket nobody = new DeafSocket(micro.base(), null, ours())) {
      assertThat(nobody.status()).isEqualTo(401);
    }
  }

  static List<Role> people() {
    return Role.people();
  }

  @ParameterizedTest
  @MethodSource("people")
  void theSocket_byRole_opensOrIsRefusedAndRecorded(Role role) {
    Instant start = Instant.now();
    boolean open = ON_THE_BOARD.contains(role);

    try (DeafSocket socket =
        new DeafSocket(micro.base(), loggedIn(role.account()).cookie(), ours())) {
      assertThat(socket.status()).isEqualTo(open ? 101 : 403);
    }

    assertThat(new Audit(micro.api()).refusals(role.account(), start))
        .extracting(entry -> entry.getString("operation"))
        .isEqualTo(open ? List.of() : List.of("PAGE /empara/line/board"));
  }

  @Test
  void whenAccessEnds_theSocketIsClosed_andThoseOfOthersStay() {
    try (BoardLine ended = BoardLine.open(loggedIn("tecnica2@palma"));
        BoardLine other = BoardLine.open(loggedIn("tecnica@palma"))) {
      change("update EMP_ACCOUNT set EPOCH = EPOCH + 1 where PRINCIPAL = ?", "tecnica2@palma");

      assertThat(Eventually.get("the end", AT_MOST, ended::closedWith)).isEqualTo(1008);
      hear(List.of(other));
      assertThat(other.closedWith()).isEmpty();
    }
  }

  @Test
  void aLogOut_closesTheSocketsOfAllItsTabs_andOfNoOtherLogIn() {
    Visitor visitor = loggedIn(OTHER);
    try (BoardLine first = BoardLine.open(visitor);
        BoardLine second = BoardLine.open(visitor);
        BoardLine elsewhere = BoardLine.open(loggedIn(OTHER))) {

      visitor.submit("/alerts/list.xhtml", Map.of("leave", "leave", "leave:out", "")).expect(302);

      assertThat(Eventually.get("the end", AT_MOST, first::closedWith)).isEqualTo(1008);
      assertThat(Eventually.get("the end", AT_MOST, second::closedWith)).isEqualTo(1008);
      hear(List.of(elsewhere));
      assertThat(elsewhere.closedWith()).isEmpty();
    }
  }

  private static Visitor loggedIn(String account) {
    Visitor visitor = new Visitor(micro.base());
    visitor.logIn(account).expect(302);
    return visitor;
  }

  private static String ours() {
    return "http://" + micro.base().getAuthority();
  }

  private static long cursorOf(FeedEvent event) {
    return Eventually.get(
        "the alert of " + event.id(),
        AT_MOST,
        () -> number("select SEQ from EMP_ALERT where CAUSE = ? and SEQ is not null", event.id()));
  }

  private static Optional<Long> number(String sql, String parameter) {
    try (Connection connection = postgres.asRunTimeUser();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setString(1, parameter);
      try (ResultSet row = statement.executeQuery()) {
        return row.next() ? Optional.of(row.getLong(1)) : Optional.empty();
      }
    } catch (SQLException failed) {
      throw new IllegalStateException(failed);
    }
  }

  private static void change(String sql, String parameter) {
    try (Connection connection = postgres.asRunTimeUser();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setString(1, parameter);
      assertThat(statement.executeUpdate()).isEqualTo(1);
    } catch (SQLException failed) {
      throw new IllegalStateException(failed);
    }
  }

  private static long median(List<Long> values) {
    return values.stream().sorted().skip(values.size() / 2).findFirst().orElseThrow();
  }
}
