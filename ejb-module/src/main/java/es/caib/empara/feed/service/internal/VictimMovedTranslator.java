package es.caib.empara.feed.service.internal;

import es.caib.empara.cases.service.CaseFeed;
import es.caib.empara.institutions.service.Territory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** {@code case.victim-moved}: within the islands, since the region mirrors nothing else. */
@ApplicationScoped
class VictimMovedTranslator implements Translator {

  @Inject private CaseFeed cases;
  @Inject private Territory territory;

  @Override
  public String type() {
    return "es.viogen.case.victim-moved.v1";
  }

  @Override
  public Application read(CloudEvent event) {
    Fields data = new Fields(event.data(), "data.");
    String municipality = data.text("municipality", 5);
    if (territory.municipality(municipality) == null) {
      throw data.reject("municipality", "not an INE code of the islands");
    }
    return provenance -> cases.recordMove(event.subject(), municipality, provenance);
  }
}
