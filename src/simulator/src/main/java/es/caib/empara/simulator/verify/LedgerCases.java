package es.caib.empara.simulator.verify;

import es.caib.empara.simulator.FeedEvent;
import es.caib.empara.simulator.model.CaseModel;
import es.caib.empara.simulator.model.Expected;
import es.caib.empara.simulator.player.Ledger.Status;
import es.caib.empara.simulator.player.LedgerLine;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What a server must know of the cases in a ledger. A large ledger is read several times, each time
 * for some of the cases, so that it need not fit into memory.
 */
public final class LedgerCases {
  private static final long BYTES_OF_A_PASS = 256L * 1024 * 1024;

  private final Path ledger;

  public LedgerCases(Path ledger) {
    this.ledger = ledger;
  }

  /** The cases whose registration is in the ledger; of others it does not know enough. */
  public Stream<Expected> expected(Predicate<String> wanted) throws IOException {
    int passes = (int) (1 + Files.size(ledger) / BYTES_OF_A_PASS);
    return IntStream.range(0, passes)
        .boxed()
        .flatMap(
            pass ->
                models(
                        number ->
                            Math.floorMod(number.hashCode(), passes) == pass && wanted.test(number))
                    .values()
                    .stream()
                    .map(CaseModel::expected)
                    .filter(Expected::isRegistered));
  }

  /** How many cases are registered in it. */
  public long count() throws IOException {
    try (Stream<LedgerLine> lines = LedgerLine.read(ledger)) {
      return lines
          .map(LedgerLine::event)
          .filter(event -> event != null && event.type().equals("es.viogen.case.registered.v1"))
          .map(FeedEvent::subject)
          .distinct()
          .count();
    }
  }

  private Map<String, CaseModel> models(Predicate<String> wanted) {
    Map<String, CaseModel> models = new TreeMap<>();
    try (Stream<LedgerLine> lines = LedgerLine.read(ledger)) {
      lines.forEach(
          line -> {
            FeedEvent event = line.event();
            if (event != null && event.subject() != null && wanted.test(event.subject())) {
              add(models, line);
            }
          });
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read the ledger", e);
    }
    return models;
  }

  private void add(Map<String, CaseModel> models, LedgerLine line) {
    if (line.status() != Status.REJECTED && line.status() != Status.UNCONFIRMED) {
      models.computeIfAbsent(line.event().subject(), CaseModel::new).add(line.event());
    }
  }
}
