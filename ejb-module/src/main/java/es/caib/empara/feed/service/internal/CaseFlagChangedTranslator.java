package es.caib.empara.feed.service.internal;

import es.caib.empara.cases.CaseFlag;
import es.caib.empara.cases.service.CaseFeed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** {@code case.flag-changed}: a flag is set or cleared. */
@ApplicationScoped
class CaseFlagChangedTranslator implements Translator {

  @Inject private CaseFeed cases;

  @Override
  public String type() {
    return "es.viogen.case.flag-changed.v1";
  }

  @Override
  public Application read(CloudEvent event) {
    Fields data = new Fields(event.data(), "data.");
    CaseFlag flag = data.oneOf("flag", CaseFlag.class);
    boolean set = data.flag("set");
    return provenance -> cases.recordFlag(event.subject(), flag, set, provenance);
  }
}
