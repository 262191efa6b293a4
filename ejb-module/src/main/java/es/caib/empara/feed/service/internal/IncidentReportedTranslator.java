package es.caib.empara.feed.service.internal;

import es.caib.empara.cases.IncidentKind;
import es.caib.empara.cases.IncidentReport;
import es.caib.empara.cases.Reliability;
import es.caib.empara.cases.service.CaseFeed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** {@code incident.reported}: facts told apart from assessments. */
@ApplicationScoped
class IncidentReportedTranslator implements Translator {

  @Inject private CaseFeed cases;

  @Override
  public String type() {
    return "es.viogen.incident.reported.v1";
  }

  @Override
  public Application read(CloudEvent event) {
    Fields data = new Fields(event.data(), "data.");
    IncidentReport report =
        new IncidentReport(
            data.text("incidentId", 60),
            data.oneOf("kind", IncidentKind.class),
            data.time("occurredAt"),
            // It may have happened outside the islands.
            data.optionalMunicipality("municipality"),
            data.text("summary", 2000),
            data.oneOf("reliability", Reliability.class),
            null,
            null);
    return provenance -> cases.recordIncident(event.subject(), report, provenance);
  }
}
