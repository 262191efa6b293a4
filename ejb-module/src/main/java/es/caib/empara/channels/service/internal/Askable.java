package es.caib.empara.channels.service.internal;

import es.caib.empara.institutions.InstitutionKind;
import es.caib.empara.institutions.service.InstitutionView;
import es.caib.empara.institutions.service.Territory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Of whom something can be asked about a case. */
@ApplicationScoped
class Askable {

  @Inject private Territory territory;

  /** The other institutions that work on the cases of a municipality, and the centre; by name. */
  List<String> by(String realm, String municipality) {
    return Stream.concat(
            territory.responsibleFor(municipality).stream()
                .filter(body -> body.kind().worksOnCases()),
            territory.incorporated().stream()
                .filter(body -> body.kind() == InstitutionKind.COORDINATING_CENTRE))
        .map(InstitutionView::realm)
        .filter(other -> !other.equals(realm))
        .distinct()
        .sorted(Comparator.comparing(territory::nameOf))
        .toList();
  }
}
