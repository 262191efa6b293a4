package es.caib.empara.alerts.service.internal;

import es.caib.empara.access.service.Names;
import es.caib.empara.alerts.entity.DutyShift;
import es.caib.empara.alerts.service.ShiftView;
import es.caib.empara.shared.service.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Shifts with the names of their people. */
@ApplicationScoped
class ShiftViews {

  @Inject private Names names;
  @Inject private BusinessClock clock;

  ShiftView of(DutyShift shift, String caller) {
    return of(List.of(shift), caller).get(0);
  }

  List<ShiftView> of(Collection<DutyShift> shifts, String caller) {
    return of(shifts, caller, shift -> false);
  }

  List<ShiftView> of(
      Collection<DutyShift> shifts, String caller, Predicate<DutyShift> isUntrained) {
    Set<String> people =
        shifts.stream()
            .flatMap(
                shift ->
                    Stream.of(
                        shift.principal(),
                        shift.substitute(),
                        shift.acceptedBy(),
                        shift.offeredTo()))
            .filter(Objects::nonNull)
            .collect(Collectors.toSet());
    Map<String, String> known = names.of(people);
    OffsetDateTime now = clock.now();
    return shifts.stream()
        .map(shift -> view(shift, caller, known, isUntrained.test(shift), now))
        .toList();
  }

  private static ShiftView view(
      DutyShift shift,
      String caller,
      Map<String, String> known,
      boolean untrained,
      OffsetDateTime now) {
    return new ShiftView(
        shift.id(),
        shift.kind(),
        shift.startsAt(),
        shift.endsAt(),
        shift.principal(),
        name(shift.principal(), known),
        shift.substitute(),
        name(shift.substitute(), known),
        shift.state(),
        shift.acceptedBy(),
        name(shift.acceptedBy(), known),
        shift.offeredTo(),
        name(shift.offeredTo(), known),
        shift.isAcceptable(caller, now),
        untrained,
        shift.version());
  }

  private static String name(String principal, Map<String, String> known) {
    return principal == null ? null : known.getOrDefault(principal, principal);
  }
}
