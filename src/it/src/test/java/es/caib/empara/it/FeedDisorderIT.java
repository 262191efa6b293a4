package es.caib.empara.it;

import es.caib.empara.it.fixture.EmparaMicro;
import es.caib.empara.it.fixture.SharedMicro;
import org.junit.jupiter.api.extension.ExtendWith;

/** On the embedded database; {@link PostgresIT} does the same there. */
@ExtendWith(SharedMicro.class)
class FeedDisorderIT extends FeedDisorder {

  private final EmparaMicro micro;

  FeedDisorderIT(EmparaMicro micro) {
    this.micro = micro;
  }

  @Override
  EmparaMicro micro() {
    return micro;
  }
}
