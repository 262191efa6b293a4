package es.caib.empara.it;

import es.caib.empara.it.fixture.EmparaMicro;
import es.caib.empara.it.fixture.SharedMicro;
import org.junit.jupiter.api.extension.ExtendWith;

/** Documents on the embedded database. */
@ExtendWith(SharedMicro.class)
class DocumentsIT extends PuttingDocuments {

  private final EmparaMicro micro;

  DocumentsIT(EmparaMicro micro) {
    this.micro = micro;
  }

  @Override
  EmparaMicro micro() {
    return micro;
  }
}
