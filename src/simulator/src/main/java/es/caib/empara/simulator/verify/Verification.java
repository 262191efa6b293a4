package es.caib.empara.simulator.verify;

import es.caib.empara.simulator.History;
import es.caib.empara.simulator.Region;
import es.caib.empara.simulator.model.CaseModel;
import es.caib.empara.simulator.model.Expected;
import es.caib.empara.simulator.player.ServerClock;
import java.io.IOException;
import java.net.URI;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Reads cases from a server by its API as the coordinating centre does and compares them with what
 * the server must know.
 */
public final class Verification {
  /** Account of the demo that sees all cases. */
  public static final String ACCOUNT = "coordinacio@ibd";

  private static final ZoneId ISLANDS = ZoneId.of("Europe/Madrid");
  private static final int READERS = 4;
  private static final int ROUND = 256;

  /**
   * What came of it.
   *
   * @param cases how many were compared
   * @param differences how many fields differ
   */
  public record Result(long cases, long differences) {}

  private final CaseReader reader;
  private final LocalDate today;

  /**
   * @param base address of the application, for example {@code http://localhost:8080/empara}
   */
  public Verification(URI base, String password) throws IOException {
    this.reader = new CaseReader(base, ACCOUNT, password);
    this.today = LocalDate.ofInstant(ServerClock.now(base), ISLANDS);
  }

  /** What differs in one case; nothing when all is as it must be. */
  public List<Difference> check(Expected expected) throws IOException, InterruptedException {
    return Comparison.of(expected, reader.read(expected.caseNumber()).orElse(null), today);
  }

  /**
   * Compares case after case, some at a time.
   *
   * @param found told of each difference, in the order of the cases
   */
  public Result run(Stream<Expected> cases, Consumer<Difference> found)
      throws IOException, InterruptedException {
    ExecutorService readers = Executors.newFixedThreadPool(READERS);
    try {
      long compared = 0;
      long differing = 0;
      Iterator<Expected> rest = cases.iterator();
      while (rest.hasNext()) {
        List<Future<List<Difference>>> round = new ArrayList<>();
        while (rest.hasNext() && round.size() < ROUND) {
          Expected next = rest.next();
          round.add(readers.submit(() -> check(next)));
        }
        for (Future<List<Difference>> one : round) {
          List<Difference> differences = result(one);
          differences.forEach(found);
          compared++;
          differing += differences.size();
        }
      }
      return new Result(compared, differing);
    } finally {
      readers.shutdownNow();
    }
  }

  private static List<Difference> result(Future<List<Difference>> one)
      throws IOException, InterruptedException {
    try {
      return one.get();
    } catch (ExecutionException e) {
      throw new IOException(e.getCause().getMessage(), e.getCause());
    }
  }

  /** What a server must know that was sent the whole history of a region. */
  public static Stream<Expected> of(Region region) {
    return of(region, number -> true);
  }

  /**
   * @param wanted which cases, by their number
   */
  public static Stream<Expected> of(Region region, Predicate<String> wanted) {
    return region
        .histories()
        .filter(history -> wanted.test(history.subject().caseNumber()))
        .map(Verification::expected);
  }

  private static Expected expected(History history) {
    CaseModel model = new CaseModel(history.subject().caseNumber());
    history.events().forEach(model::add);
    return model.expected();
  }
}
