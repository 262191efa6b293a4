package es.caib.empara.feed.service.internal;

import es.caib.empara.feed.SourceSystem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;

/** {@code feed.snapshot}: the orders that the courts' register holds open on a day. */
@ApplicationScoped
class SnapshotTranslator implements Translator {

  @Inject private Reconciliations reconciliations;

  @Override
  public String type() {
    return "es.viogen.feed.snapshot.v1";
  }

  @Override
  public Application read(CloudEvent event) {
    if (event.source() != SourceSystem.SIRAJ) {
      throw new Rejected("type", "not a type of this source");
    }
    Fields data = new Fields(event.data(), "data.");
    LocalDate day = data.date("day");
    SnapshotOrder.read(data);
    return Application.needing(
        Needs.NOTHING, provenance -> reconciliations.snapshot(provenance, day));
  }
}
