package es.caib.empara.statistics.service.internal;

import es.caib.empara.cases.service.CaseNumbers;
import es.caib.empara.commission.service.CaseOutlook;
import es.caib.empara.institutions.Island;
import es.caib.empara.institutions.service.Territory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Tells the Commission how many cases a territory has. */
@ApplicationScoped
class TerritoryOutlook implements CaseOutlook {

  private static final String NONE = "NONE";

  @Inject private CaseNumbers cases;
  @Inject private Territory territory;

  @Override
  public Map<Island, Map<String, Long>> watched(Set<String> municipalities) {
    Map<Island, Map<String, Long>> counts = new EnumMap<>(Island.class);
    for (CaseNumbers.Count count : cases.watched(municipalities)) {
      counts
          .computeIfAbsent(
              territory.municipality(count.municipality()).island(), island -> new HashMap<>())
          .merge(count.level() == null ? NONE : count.level(), count.cases(), Long::sum);
    }
    return counts;
  }
}
