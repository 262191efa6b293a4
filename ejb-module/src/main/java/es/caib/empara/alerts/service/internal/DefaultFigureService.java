package es.caib.empara.alerts.service.internal;

import es.caib.empara.access.Roles;
import es.caib.empara.access.service.Caller;
import es.caib.empara.access.service.Callers;
import es.caib.empara.alerts.service.AlertFigures;
import es.caib.empara.alerts.service.FigureService;
import es.caib.empara.institutions.InstitutionKind;
import es.caib.empara.institutions.service.InstitutionView;
import es.caib.empara.institutions.service.Territory;
import es.caib.empara.shared.service.Audited;
import es.caib.empara.shared.service.BusinessClock;
import es.caib.empara.shared.service.InvalidInput;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What became of the alerts; no cell tells of a person, and none of a case. */
@Stateless
@DenyAll
public class DefaultFigureService implements FigureService {

  @Inject private AlertRepository alerts;
  @Inject private Territory territory;
  @Inject private Callers callers;

  @Override
  @Audited("ALERT_FIGURES")
  @RolesAllowed({Roles.TECHNICIAN, Roles.COORDINATOR})
  public AlertFigures figures(LocalDate from, LocalDate to, boolean drills) {
    if (to.isBefore(from)) {
      throw new InvalidInput("to", "error.figures.order");
    }
    if (from.plusDays(MOST_DAYS).isBefore(to)) {
      throw new InvalidInput("from", "error.figures.long");
    }
    Caller caller = callers.current();
    boolean all = caller.institutionKind() == InstitutionKind.COORDINATING_CENTRE;
    List<Counting.Counted> counted =
        alerts.counted(begin(from), begin(to.plusDays(1)), drills).stream()
            .filter(each -> all || caller.institutionId().equals(each.deskId()))
            .toList();
    Map<Long, String> desks =
        territory.incorporated().stream()
            .collect(Collectors.toMap(InstitutionView::id, InstitutionView::name));
    return new AlertFigures(
        from, to, drills, Counting.byRule(counted), Counting.byDesk(counted, desks));
  }

  private static OffsetDateTime begin(LocalDate day) {
    return day.atStartOfDay(BusinessClock.LEGAL_ZONE)
        .toOffsetDateTime()
        .withOffsetSameInstant(ZoneOffset.UTC);
  }
}
