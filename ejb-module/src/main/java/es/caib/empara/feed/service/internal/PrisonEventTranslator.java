package es.caib.empara.feed.service.internal;

import es.caib.empara.cases.PrisonEventKind;
import es.caib.empara.cases.PrisonReport;
import es.caib.empara.cases.service.CaseFeed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** {@code prison.event}: the denounced person enters, leaves or will leave a prison. */
@ApplicationScoped
class PrisonEventTranslator implements Translator {

  @Inject private CaseFeed cases;

  @Override
  public String type() {
    return "es.viogen.prison.event.v1";
  }

  @Override
  public Application read(CloudEvent event) {
    Fields data = new Fields(event.data(), "data.");
    PrisonReport report =
        new PrisonReport(
            data.oneOf("kind", PrisonEventKind.class),
            data.time("effectiveAt"),
            data.optionalTime("until"),
            // Often outside the islands.
            data.optionalMunicipality("plannedMunicipality"));
    if (report.until() != null && report.until().isBefore(report.effectiveAt())) {
      throw data.reject("until", "before effectiveAt");
    }
    return provenance -> cases.recordPrison(event.subject(), report, provenance);
  }
}
