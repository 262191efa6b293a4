package es.caib.empara.orders.service.internal;

import es.caib.empara.access.Roles;
import es.caib.empara.access.service.Caller;
import es.caib.empara.access.service.Callers;
import es.caib.empara.access.service.Needs;
import es.caib.empara.institutions.DataKind;
import es.caib.empara.institutions.InstitutionKind;
import es.caib.empara.orders.service.FigurePeriod;
import es.caib.empara.orders.service.OrderFigureService;
import es.caib.empara.orders.service.OrderFigures;
import es.caib.empara.shared.service.Audited;
import es.caib.empara.shared.service.BusinessClock;
import es.caib.empara.shared.service.CallContext;
import es.caib.empara.shared.service.InvalidInput;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.YearMonth;

/** Counts for whoever asks; what leaves the coordinating centre tells of nobody. */
@Stateless
@DenyAll
public class DefaultOrderFigureService implements OrderFigureService {

  @Inject private FigureCount count;
  @Inject private Callers callers;
  @Inject private BusinessClock clock;
  @Inject private CallContext context;

  @Override
  @Audited("ORDER_FIGURES")
  @RolesAllowed({Roles.TECHNICIAN, Roles.COORDINATOR})
  @Needs(DataKind.MEASURES)
  public OrderFigures figures(FigurePeriod period) {
    return counted(period);
  }

  @Override
  @Audited("ORDER_FIGURES_EXPORT")
  @RolesAllowed({Roles.TECHNICIAN, Roles.COORDINATOR})
  @Needs(DataKind.MEASURES)
  public OrderFigures export(FigurePeriod period) {
    return counted(period);
  }

  private OrderFigures counted(FigurePeriod asked) {
    Caller caller = callers.current();
    boolean guarded = caller.institutionKind() != InstitutionKind.COORDINATING_CENTRE;
    LocalDate today = clock.today();
    FigurePeriod present = FigurePeriod.of(YearMonth.from(today));
    FigurePeriod newest = guarded ? present.previous() : present;
    FigurePeriod period = asked == null ? newest : asked;
    if (guarded && !period.isOver(today)) {
      throw new InvalidInput("period", "error.figures.not-over");
    }
    context.detail("figures " + period.text());
    return count.figures(period, caller, guarded, today);
  }
}
