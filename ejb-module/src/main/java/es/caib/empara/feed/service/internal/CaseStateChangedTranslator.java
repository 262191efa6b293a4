package es.caib.empara.feed.service.internal;

import es.caib.empara.cases.CaseState;
import es.caib.empara.cases.service.CaseFeed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** {@code case.state-changed}: the police's state of the case. */
@ApplicationScoped
class CaseStateChangedTranslator implements Translator {

  @Inject private CaseFeed cases;

  @Override
  public String type() {
    return "es.viogen.case.state-changed.v1";
  }

  @Override
  public Application read(CloudEvent event) {
    Fields data = new Fields(event.data(), "data.");
    CaseState state = data.oneOf("state", CaseState.class);
    String reason = data.optionalText("reason", 500);
    return provenance -> cases.recordState(event.subject(), state, reason, provenance);
  }
}
