package es.caib.empara.simulator.player;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import es.caib.empara.simulator.FeedEvent;
import es.caib.empara.simulator.Region;
import es.caib.empara.simulator.player.Ledger.Status;
import es.caib.empara.simulator.player.StubServer.Answer;
import es.caib.empara.simulator.player.StubServer.Request;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(30)
class PlayerTest {
  private static final Retry QUICK =
      new Retry(Duration.ofMillis(1), Duration.ofMillis(2), Duration.ZERO);
  private static final double FAST = 60_000;

  private final StopSignal stop = new StopSignal();
  private final StringWriter errors = new StringWriter();
  private final Region region = Region.generate(9, 60, Instant.now());

  private Player player(URI url, Ledger ledger) {
    return new Player(
        region,
        new FeedClient(url, "s3cret"),
        ledger,
        QUICK,
        stop,
        new PrintWriter(new StringWriter()),
        new PrintWriter(errors));
  }

  /** Accepts all and stops the player at a given request. */
  private Function<Request, Answer> acceptingUntil(int last) {
    return request -> {
      if (request.number() >= last) {
        stop.stop();
      }
      return Answer.accepted(request.events());
    };
  }

  @Test
  void firstGivesASignOfLifeOfAllSourcesWithTheirOwnAccounts() throws IOException {
    try (StubServer server = new StubServer(acceptingUntil(4))) {
      player(server.url(), Ledger.inMemory()).play(1, null);

      assertThat(server.requests())
          .extracting(Request::account)
          .containsExactly(
              "viogen@ses:s3cret", "siraj@ses:s3cret", "sispe@ses:s3cret", "cometa@ses:s3cret");
      assertThat(server.requests())
          .allMatch(request -> type(request).equals("es.viogen.feed.heartbeat.v1"))
          .allMatch(request -> request.mediaType().equals("application/cloudevents+json"))
          .allMatch(request -> request.backfill() == null);
    }
  }

  @Test
  void playsTheStoryWithTimesOfNow() throws IOException {
    Instant begin = Instant.now().minusMillis(1);
    try (StubServer server = new StubServer(acceptingUntil(30))) {
      Ledger ledger = Ledger.inMemory();
      player(server.url(), ledger).play(FAST, null);

      assertThat(server.requests()).hasSize(30);
      assertThat(ledger.count(Status.ACCEPTED)).isEqualTo(30);
      assertThat(server.requests())
          .allSatisfy(
              request ->
                  assertThat(Instant.parse(request.body().asJsonObject().getString("time")))
                      .isBetween(begin, Instant.now()));
    }
  }

  @Test
  void repeatsTheSameEventUntilItIsTaken() throws IOException {
    Function<Request, Answer> accept = acceptingUntil(8);
    try (StubServer server =
        new StubServer(
            request ->
                request.number() > 4 && request.number() < 8
                    ? new Answer(503, "starting")
                    : accept.apply(request))) {
      Ledger ledger = Ledger.inMemory();
      player(server.url(), ledger).play(FAST, null);

      List<Request> repeated = server.requests().subList(4, 8);
      assertThat(repeated).extracting(Request::body).containsOnly(repeated.get(0).body());
      assertThat(ledger.entries()).hasSize(5).allMatch(e -> e.status() == Status.ACCEPTED);
      assertThat(errors.toString()).contains("HTTP 503").contains("after 3 failed attempts");
    }
  }

  @Test
  void toleratesThatNobodyListens() throws IOException {
    int port;
    try (ServerSocket socket = new ServerSocket(0)) {
      port = socket.getLocalPort();
    }
    Ledger ledger = Ledger.inMemory();
    StringWriter told = new StringWriter();
    PrintWriter stopping =
        new PrintWriter(told) {
          @Override
          public void println(String line) {
            super.println(line);
            stop.stop();
          }
        };
    new Player(
            region,
            new FeedClient(URI.create("http://localhost:" + port), "x"),
            ledger,
            QUICK,
            stop,
            new PrintWriter(new StringWriter()),
            stopping)
        .play(FAST, null);

    assertThat(told.toString()).contains("Not delivered, trying again");
    assertThat(ledger.entries()).hasSize(1).allMatch(e -> e.status() == Status.UNCONFIRMED);
  }

  @Test
  void tellsRejectedEventsLoudly() throws IOException {
    try (StubServer server =
        new StubServer(
            request -> {
              stop.stop();
              String id = request.body().asJsonObject().getString("id");
              return new Answer(
                  202,
                  """
                  {"accepted":0,"duplicates":0,"queued":0,"rejected":[
                  {"index":0,"id":"%s","type":"invalid-field","detail":"count24h is missing"}]}
                  """
                      .formatted(id));
            })) {
      Ledger ledger = Ledger.inMemory();
      player(server.url(), ledger).play(FAST, null);

      String id = ledger.entries().get(0).event().id();
      assertThat(ledger.count(Status.REJECTED)).isEqualTo(1);
      assertThat(errors.toString())
          .contains("REJECTED invalid-field " + id + ": count24h is missing");
    }
  }

  @Test
  void givesUpWhereRepeatingIsOfNoUse() throws IOException {
    for (int status : List.of(400, 401, 413, 415)) {
      try (StubServer server = new StubServer(request -> new Answer(status, "no"))) {
        Player player = player(server.url(), Ledger.inMemory());

        assertThatThrownBy(() -> player.play(FAST, null))
            .isInstanceOf(FeedRefusedException.class)
            .hasMessageContaining("HTTP " + status);
        assertThat(server.requests()).hasSize(1);
      }
    }
  }

  @Test
  void backfillSendsTheWholeHistoryInBatchesBySource() throws IOException {
    try (StubServer server = new StubServer(request -> Answer.accepted(request.events()))) {
      Ledger ledger = Ledger.inMemory();
      player(server.url(), ledger).backfill();

      List<FeedEvent> history = region.history();
      assertThat(server.requests()).allMatch(request -> "true".equals(request.backfill()));
      assertThat(server.requests()).allMatch(request -> request.events() <= 200);
      assertThat(server.requests())
          .filteredOn(request -> request.events() > 1)
          .allMatch(request -> request.mediaType().equals("application/cloudevents-batch+json"));
      assertThat(ledger.entries().stream().map(Ledger.Entry::event))
          .containsAll(history)
          .hasSize(history.size() + 2);
      assertThat(ledger.entries().subList(history.size(), history.size() + 2))
          .allMatch(e -> e.event().type().equals("es.viogen.feed.backfill-done.v1"));
      assertThat(server.requests())
          .allSatisfy(
              request ->
                  assertThat(request.account())
                      .startsWith(
                          request.body().toString().contains("\"source\":\"/ses/viogen\"")
                              ? "viogen@ses"
                              : "siraj@ses"));
    }
  }

  @Test
  void ledgerIsALineOfJsonPerEvent(@TempDir Path directory) throws IOException {
    Path file = directory.resolve("ledger.ndjson");
    try (StubServer server = new StubServer(acceptingUntil(6));
        Ledger ledger = Ledger.to(file)) {
      player(server.url(), ledger).play(FAST, null);
    }

    List<String> lines = Files.readAllLines(file);
    assertThat(lines).hasSize(6);
    assertThat(lines.get(0))
        .contains("\"source\":\"/ses/viogen\"", "\"subject\":null", "\"status\":\"ACCEPTED\"");
    assertThat(lines.get(4)).contains("\"subject\":\"VG-07-", "\"time\":\"20");
  }

  @Test
  void endsWhenItsTimeIsOver() throws IOException {
    try (StubServer server = new StubServer(request -> Answer.accepted(1))) {
      player(server.url(), Ledger.inMemory()).play(1, Duration.ofMillis(200));

      assertThat(server.requests()).hasSize(4);
    }
  }

  private static String type(Request request) {
    JsonObject event = request.body().asJsonObject();
    return event.getString("type");
  }
}
