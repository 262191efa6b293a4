package es.caib.empara.institutions.service.internal;

import es.caib.empara.institutions.InstitutionKind;
import es.caib.empara.institutions.Island;
import es.caib.empara.institutions.entity.Holiday;
import es.caib.empara.institutions.service.HolidayCalendar;
import es.caib.empara.institutions.service.InstitutionView;
import es.caib.empara.institutions.service.Territory;
import es.caib.empara.institutions.service.WorkingDays;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/**
 * On which days an institution works. The holidays are data, looked up at most once a minute; the
 * coordinating centre is in Palma.
 */
@ApplicationScoped
class DefaultWorkingDays implements WorkingDays {

  private static final String PALMA = "07040";
  private static final long LIFE_NANOS = TimeUnit.MINUTES.toNanos(1);

  @Inject private HolidayRepository repository;
  @Inject private Territory territory;

  private volatile Known known;

  private record Known(List<Holiday> holidays, long readAt) {}

  @Override
  public boolean isWorkingDay(Long institutionId, LocalDate day) {
    return calendar(institutionId).isWorking(day);
  }

  @Override
  public OffsetDateTime plusWorkingDays(Long institutionId, OffsetDateTime from, int days) {
    return calendar(institutionId).plus(from, days);
  }

  @Override
  public HolidayCalendar calendar(Long institutionId) {
    Set<String> places = places(institutionId);
    Set<Island> islands =
        places.stream()
            .map(place -> territory.municipality(place).island())
            .collect(Collectors.toSet());
    String municipality = places.size() == 1 ? places.iterator().next() : null;
    Island island = islands.size() == 1 ? islands.iterator().next() : null;
    Map<LocalDate, String> days =
        holidays().stream()
            .filter(holiday -> isOf(holiday, island, municipality))
            .collect(Collectors.toMap(Holiday::day, Holiday::name, (first, second) -> first));
    return new HolidayCalendar(days);
  }

  private static boolean isOf(Holiday holiday, Island island, String municipality) {
    return (holiday.island() == null || holiday.island() == island)
        && (holiday.municipality() == null || holiday.municipality().equals(municipality));
  }

  private Set<String> places(Long institutionId) {
    return territory.incorporated().stream()
        .filter(institution -> institution.id().equals(institutionId))
        .findFirst()
        .map(DefaultWorkingDays::places)
        .orElse(Set.of());
  }

  private static Set<String> places(InstitutionView institution) {
    return institution.kind() == InstitutionKind.COORDINATING_CENTRE
        ? Set.of(PALMA)
        : institution.municipalities();
  }

  private List<Holiday> holidays() {
    Known last = known;
    long now = System.nanoTime();
    if (last == null || now - last.readAt() > LIFE_NANOS) {
      last = new Known(repository.all(), now);
      known = last;
    }
    return last.holidays();
  }
}
