package es.caib.empara.alerts.service.internal;

import es.caib.empara.access.service.Colleagues;
import es.caib.empara.access.service.Colleagues.Colleague;
import es.caib.empara.alerts.service.internal.DutyStanding.Holder;
import es.caib.empara.institutions.service.InstitutionView;
import es.caib.empara.institutions.service.Territory;
import es.caib.empara.shared.service.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Duty by the rosters. Each answer takes two statements: the desks with their shifts of now, and
 * which of the people are active. A third only where nobody of the roster is left.
 */
@ApplicationScoped
@Transactional
class RosterDuty implements Duty {

  @Inject private DutyStandings standings;
  @Inject private Colleagues colleagues;
  @Inject private Territory territory;
  @Inject private BusinessClock clock;

  @Override
  public Optional<String> accountable(Long institutionId, OffsetDateTime at) {
    return shift(institutionId, at).stream().findFirst();
  }

  @Override
  public List<String> shift(Long institutionId, OffsetDateTime at) {
    DutyStanding standing = standings.at(at).get(institutionId);
    if (standing == null) {
      return anybody(institutionId);
    }
    List<String> holders = standing.holders().stream().map(Holder::principal).toList();
    Set<String> able = able(Stream.concat(holders.stream(), standing.people().stream()).toList());
    Optional<String> first = holders.stream().filter(able::contains).findFirst();
    if (first.isEmpty()) {
      return anybody(institutionId);
    }
    return Stream.concat(first.stream(), standing.people().stream().filter(able::contains))
        .distinct()
        .toList();
  }

  /** Better one who knows nothing of it than nobody. */
  private List<String> anybody(Long institutionId) {
    return desk(institutionId).stream().limit(1).toList();
  }

  @Override
  public List<String> desk(Long institutionId) {
    return territory.incorporated().stream()
        .filter(institution -> institution.id().equals(institutionId))
        .map(InstitutionView::realm)
        .flatMap(realm -> colleagues.of(realm).stream())
        .map(Colleague::principal)
        .toList();
  }

  @Override
  public Optional<String> head(Long institutionId) {
    return Optional.ofNullable(standings.at(clock.now()).get(institutionId))
        .map(standing -> standing.desk().head())
        .filter(head -> able(List.of(head)).contains(head));
  }

  @Override
  public List<String> onCall(OffsetDateTime at) {
    List<String> people =
        standings
            .centre()
            .map(centre -> standings.at(at).get(centre))
            .map(DutyStanding::onCall)
            .orElse(List.of());
    Set<String> able = able(people);
    return people.stream().filter(able::contains).distinct().toList();
  }

  @Override
  public Set<String> able(Collection<String> people) {
    return colleagues.active(new ArrayList<>(people)).stream()
        .map(Colleague::principal)
        .collect(Collectors.toSet());
  }
}
