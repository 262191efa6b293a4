package es.caib.empara.it;

import es.caib.empara.it.fixture.Beside;
import es.caib.empara.it.fixture.Crash;
import es.caib.empara.it.fixture.EmparaMicro;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * The embedded database when the server is taken away; {@code rounds.CrashRoundsIT} is for
 * PostgreSQL.
 */
@Beside
class CrashIT {

  @Test
  void kill9_inTheStream_losesNothingConfirmedAndDoublesNothing() throws Exception {
    try (EmparaMicro micro = EmparaMicro.start("crash", Map.of("EMPARA_DEMO_CASES", "10"))) {
      Crash crash = Crash.inTheStream(micro);

      crash.assertConfirmedIsKept();
      crash.assertSentAgainIsDuplicate();
      crash.assertEachEventCountsOnce();
    }
  }
}
