package es.caib.empara.channels.service.internal;

import es.caib.empara.access.Roles;
import es.caib.empara.access.service.Callers;
import es.caib.empara.channels.BarrierState;
import es.caib.empara.channels.entity.BarrierReport;
import es.caib.empara.channels.service.BarrierReportService;
import es.caib.empara.channels.service.BarrierReportView;
import es.caib.empara.shared.service.Audited;
import es.caib.empara.shared.service.BusinessClock;
import es.caib.empara.shared.service.CallContext;
import es.caib.empara.shared.service.Cursor;
import es.caib.empara.shared.service.NotFound;
import es.caib.empara.shared.service.PageRequest;
import es.caib.empara.shared.service.Slice;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;

/** The operator answers, by name; the entry in the log says which report. */
@Stateless
@DenyAll
public class DefaultBarrierReportService implements BarrierReportService {

  @Inject private BarrierReportRepository reports;
  @Inject private Callers callers;
  @Inject private BusinessClock clock;
  @Inject private CallContext context;

  @Override
  @Audited("BARRIER_LIST")
  @RolesAllowed(Roles.OPERATOR)
  public Slice<BarrierReportView> list(BarrierState state, PageRequest page) {
    List<BarrierReport> found = reports.page(state, page);
    boolean more = found.size() > page.limit();
    List<BarrierReport> items = more ? found.subList(0, page.limit()) : found;
    context.detail(items.stream().map(BarrierReport::reference).collect(Collectors.joining(" ")));
    BarrierReport last = more ? items.get(items.size() - 1) : null;
    return new Slice<>(
        items.stream().map(DefaultBarrierReportService::view).toList(),
        more ? Cursor.of(last.receivedAt(), last.id()) : null);
  }

  @Override
  @Audited("BARRIER_READ")
  @RolesAllowed(Roles.OPERATOR)
  public BarrierReportView open(String reference) {
    return view(find(reference));
  }

  @Override
  @Audited("BARRIER_ANSWER")
  @RolesAllowed(Roles.OPERATOR)
  public BarrierReportView answer(String reference, String answer) {
    BarrierReport report = find(reference);
    report.answer(answer.strip(), callers.current().principal(), clock.now());
    return view(report);
  }

  private BarrierReport find(String reference) {
    BarrierReport report =
        reports.byReference(reference).orElseThrow(() -> new NotFound("barrier report"));
    context.detail(report.reference());
    return report;
  }

  private static BarrierReportView view(BarrierReport report) {
    return new BarrierReportView(
        report.reference(),
        report.page(),
        report.barrier(),
        report.contact(),
        report.language(),
        report.receivedAt(),
        report.state(),
        report.answer(),
        report.answeredBy(),
        report.answeredAt());
  }
}
