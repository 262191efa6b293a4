package es.caib.empara.alerts.service.internal;

import es.caib.empara.access.service.Colleagues;
import es.caib.empara.access.service.Colleagues.Colleague;
import es.caib.empara.alerts.ShiftKind;
import es.caib.empara.alerts.entity.DutyShift;
import es.caib.empara.alerts.service.DutyNow;
import es.caib.empara.alerts.service.internal.DutyStanding.Holder;
import es.caib.empara.institutions.InstitutionKind;
import es.caib.empara.institutions.service.InstitutionView;
import es.caib.empara.institutions.service.Territory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** How the duty stands, for people: with names, and without those who have left. */
@ApplicationScoped
class DutyNows {

  @Inject private Colleagues colleagues;
  @Inject private Territory territory;

  /** Of some institutions, one of them first; the others by name. One statement. */
  List<DutyNow> of(Map<Long, DutyStanding> standings, String first) {
    Set<String> people =
        standings.values().stream()
            .flatMap(standing -> standing.holders().stream())
            .map(Holder::principal)
            .collect(Collectors.toSet());
    Map<String, String> active =
        colleagues.active(people).stream()
            .collect(Collectors.toMap(Colleague::principal, Colleague::name));
    return territory.incorporated().stream()
        .filter(institution -> standings.containsKey(institution.id()))
        .sorted(
            Comparator.comparing(
                    (InstitutionView institution) -> !institution.realm().equals(first))
                .thenComparing(InstitutionView::name))
        .map(institution -> of(institution, standings.get(institution.id()), active))
        .toList();
  }

  private static DutyNow of(
      InstitutionView institution, DutyStanding standing, Map<String, String> active) {
    ShiftKind kind = kindOf(institution, standing);
    Holder holder =
        standing.holders().stream()
            .filter(each -> active.containsKey(each.principal()))
            .findFirst()
            .orElse(null);
    DutyShift shift = holder == null ? null : holder.shift();
    return new DutyNow(
        institution.realm(),
        institution.name(),
        holder == null ? null : holder.principal(),
        holder == null ? null : active.get(holder.principal()),
        of(shift, DutyShift::startsAt),
        of(shift, DutyShift::endsAt),
        holder != null && holder.accepted(),
        holder != null
            && holder.isOfService()
            && institution.kind() != InstitutionKind.COORDINATING_CENTRE,
        standing.uncoveredSince(kind).orElse(null));
  }

  /** What must be covered now: out of its hours the centre's desk is the service. */
  private static ShiftKind kindOf(InstitutionView institution, DutyStanding standing) {
    boolean service =
        institution.kind() == InstitutionKind.COORDINATING_CENTRE
            && standing.isOutOfHours()
            && standing.waiting(ShiftKind.DESK).isEmpty();
    return service ? ShiftKind.SERVICE_24H : ShiftKind.DESK;
  }

  private static OffsetDateTime of(DutyShift shift, Function<DutyShift, OffsetDateTime> end) {
    return shift == null ? null : end.apply(shift);
  }
}
