package es.caib.empara.it.rounds;

import es.caib.empara.it.fixture.Answer;
import es.caib.empara.it.fixture.Eventually;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;

/** Asks until the application answers, whatever happens to the server meanwhile. */
final class Knock {

  private static final Duration PATIENCE = Duration.ofMinutes(15);

  private Knock() {}

  /** The first answer that is the application's own. */
  static Answer until(Supplier<Answer> question) {
    return Eventually.get("an answer", PATIENCE, () -> ask(question));
  }

  private static Optional<Answer> ask(Supplier<Answer> question) {
    try {
      return Optional.of(question.get()).filter(Knock::isOurs);
    } catch (UncheckedIOException gone) {
      return Optional.empty();
    }
  }

  /** A server that has started but has no application yet does not know the address. */
  private static boolean isOurs(Answer answer) {
    boolean problem =
        answer.header("Content-Type") != null
            && answer.header("Content-Type").startsWith("application/problem+json");
    return answer.status() != 503 && (answer.status() != 404 || problem);
  }
}
