package es.caib.empara.alerts.service.internal;

import es.caib.empara.alerts.DutySpan;
import es.caib.empara.alerts.ShiftKind;
import es.caib.empara.alerts.entity.DutyDesk;
import es.caib.empara.alerts.entity.DutyShift;
import es.caib.empara.institutions.InstitutionKind;
import es.caib.empara.institutions.service.InstitutionView;
import es.caib.empara.institutions.service.Territory;
import es.caib.empara.institutions.service.WorkingDays;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads how the duty stands, of all institutions in one statement: there are few. */
@ApplicationScoped
class DutyStandings {

  @Inject private DutyRepository repository;
  @Inject private WorkingDays workingDays;
  @Inject private Territory territory;

  /** By institution. */
  Map<Long, DutyStanding> at(OffsetDateTime at) {
    Map<Long, DutyDesk> desks = new LinkedHashMap<>();
    Map<Long, List<DutyShift>> shifts = new LinkedHashMap<>();
    for (Object[] row : repository.present(at)) {
      DutyDesk desk = (DutyDesk) row[0];
      desks.put(desk.institutionId(), desk);
      List<DutyShift> own =
          shifts.computeIfAbsent(desk.institutionId(), institution -> new ArrayList<>());
      if (row[1] != null) {
        own.add((DutyShift) row[1]);
      }
    }
    Long centre = centre().orElse(null);
    List<DutyShift> service = of(ShiftKind.SERVICE_24H, shifts.getOrDefault(centre, List.of()), at);
    String head = desks.containsKey(centre) ? desks.get(centre).head() : null;
    Map<Long, DutyStanding> standings = new LinkedHashMap<>();
    desks.forEach(
        (institution, desk) ->
            standings.put(
                institution,
                new DutyStanding(
                    desk,
                    of(ShiftKind.DESK, shifts.get(institution), at),
                    service,
                    shifts.get(institution).stream().filter(s -> s.isAhead(at)).toList(),
                    head,
                    isOpen(desk, at),
                    at)));
    return standings;
  }

  /** The coordinating centre, which runs the 24-hour service. */
  Optional<Long> centre() {
    return territory.incorporated().stream()
        .filter(institution -> institution.kind() == InstitutionKind.COORDINATING_CENTRE)
        .map(InstitutionView::id)
        .findFirst();
  }

  /** Whether the desk has its hours now; on the holidays of its place it has none. */
  boolean isOpen(DutyDesk desk, OffsetDateTime at) {
    LocalDate day = DutySpan.local(at).toLocalDate();
    return desk.hours().on(day).filter(hours -> hours.contains(at)).isPresent()
        && !workingDays.calendar(desk.institutionId()).holidays().containsKey(day);
  }

  private static List<DutyShift> of(ShiftKind kind, List<DutyShift> shifts, OffsetDateTime at) {
    return shifts.stream().filter(shift -> shift.kind() == kind && !shift.isAhead(at)).toList();
  }
}
