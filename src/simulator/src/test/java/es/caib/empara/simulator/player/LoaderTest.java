package es.caib.empara.simulator.player;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import es.caib.empara.simulator.FeedEvent;
import es.caib.empara.simulator.Region;
import es.caib.empara.simulator.player.StubServer.Answer;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(30)
class LoaderTest {
  private static final Retry QUICK =
      new Retry(Duration.ofMillis(1), Duration.ofMillis(2), Duration.ZERO);
  private static final PrintWriter NOWHERE = new PrintWriter(new StringWriter());

  private final Region region = Region.generate(9, 240, Instant.parse("2026-11-01T00:00:00Z"));

  private boolean load(StubServer server, Ledger ledger, LoadState state, StopSignal stop) {
    return new Loader(
            region,
            new FeedClient(server.url(), "x"),
            ledger,
            state,
            new Loader.Plan(50, 1),
            QUICK,
            stop,
            NOWHERE,
            NOWHERE)
        .load();
  }

  @Test
  void aStoppedLoad_goesOnWhereItWas(@TempDir Path directory) throws IOException {
    Path file = directory.resolve("state");
    List<FeedEvent> first = new ArrayList<>();
    StopSignal stop = new StopSignal();
    int confirmed;
    try (LoadState state = LoadState.at(file, "what");
        StubServer server =
            new StubServer(
                request -> {
                  if (state.count() > 0) {
                    stop.stop();
                  }
                  return Answer.accepted(request.events());
                })) {
      Ledger ledger = Ledger.inMemory();
      assertThat(load(server, ledger, state, stop)).isFalse();
      ledger.entries().forEach(entry -> first.add(entry.event()));
      confirmed = state.count();
    }
    assertThat(confirmed).isEqualTo(1);
    assertThat(first).noneMatch(LoaderTest::isDone);

    List<FeedEvent> second = new ArrayList<>();
    try (LoadState state = LoadState.at(file, "what");
        StubServer server = new StubServer(request -> Answer.accepted(request.events()))) {
      Ledger ledger = Ledger.inMemory();
      assertThat(load(server, ledger, state, new StopSignal())).isTrue();
      ledger.entries().forEach(entry -> second.add(entry.event()));
      assertThat(state.count()).isEqualTo(3);
    }

    Set<FeedEvent> together = new HashSet<>(first);
    together.addAll(second);
    assertThat(together).containsAll(region.history());
    assertThat(second.size()).isLessThan(region.history().size());
    assertThat(second.subList(second.size() - 2, second.size())).allMatch(LoaderTest::isDone);
  }

  @Test
  void aStateOfAnotherLoad_isRefused(@TempDir Path directory) throws IOException {
    Path file = directory.resolve("state");
    LoadState.at(file, "one").close();

    assertThatThrownBy(() -> LoadState.at(file, "other"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("another load: one");
  }

  private static boolean isDone(FeedEvent event) {
    return event.type().equals("es.viogen.feed.backfill-done.v1");
  }
}
