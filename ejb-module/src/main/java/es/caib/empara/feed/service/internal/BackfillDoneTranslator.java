package es.caib.empara.feed.service.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** {@code feed.backfill-done}: all of the initial load has been sent, and how much that is. */
@ApplicationScoped
class BackfillDoneTranslator implements Translator {

  @Inject private Reconciliations reconciliations;

  @Override
  public String type() {
    return "es.viogen.feed.backfill-done.v1";
  }

  @Override
  public Application read(CloudEvent event) {
    LoadTotals.read(new Fields(event.data(), "data."));
    return Application.needing(Needs.NOTHING, reconciliations::loadDone);
  }
}
