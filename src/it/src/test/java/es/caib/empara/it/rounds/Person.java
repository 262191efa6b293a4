package es.caib.empara.it.rounds;

import es.caib.empara.it.fixture.Answer;
import es.caib.empara.it.fixture.Api;
import jakarta.json.JsonObject;
import java.util.Random;
import java.util.Set;
import java.util.function.BooleanSupplier;

/** Somebody who reads on by the cursor, from round to round, and takes some of what is shown. */
final class Person {

  private static final int TAKES_PER_CENT = 25;
  private static final int TAKES_AGAIN_PER_CENT = 3;
  private static final int WAIT_SECONDS = 2;

  private final String account;
  private final Random random;
  private final Chronicle chronicle;
  private long since;

  Person(String account, long seed, Chronicle chronicle) {
    this.account = account;
    this.random = new Random(seed);
    this.chronicle = chronicle;
  }

  String account() {
    return account;
  }

  /**
   * Reads and takes until it is over and nothing more comes.
   *
   * @param moving numbers of cases that may leave the person's sight
   */
  void work(Api api, Set<String> moving, BooleanSupplier over) {
    boolean more = true;
    while (more) {
      boolean last = over.getAsBoolean();
      String path = "/api/v1/alerts?since=" + since + "&wait=" + (last ? 0 : WAIT_SECONDS);
      Answer page = Knock.until(() -> api.get(account, path)).expect(200);
      page.items().forEach(alert -> see(api, alert, moving));
      more = !last || !page.items().isEmpty();
      since = page.json().getJsonNumber("next").longValue();
    }
  }

  private void see(Api api, JsonObject alert, Set<String> moving) {
    long seq = alert.getJsonNumber("seq").longValue();
    if (seq <= since) {
      chronicle.fault("cursor " + since + " of " + account + " was followed by " + seq);
    }
    boolean fresh = chronicle.sighted(account, alert);
    boolean open = alert.getString("state").equals("OPEN");
    if (random.nextInt(100) < (fresh && open ? TAKES_PER_CENT : TAKES_AGAIN_PER_CENT)) {
      take(
          api,
          alert.getJsonNumber("id").longValue(),
          moving.contains(alert.getString("caseNumber", null)));
    }
  }

  /**
   * Takes an alert.
   *
   * @param moving its case may be out of sight by now
   */
  void take(Api api, long id, boolean moving) {
    chronicle.asks(account, id);
    Answer answer =
        Knock.until(() -> api.post(account, "/api/v1/alerts/" + id + "/acknowledgement"));
    if (answer.status() == 200) {
      chronicle.answered(account, answer.json());
    } else if (answer.status() != 404 || !moving) {
      chronicle.fault(account + " took alert " + id + " and heard " + answer.body());
    }
  }
}
