package es.caib.empara.feed.service.internal;

import es.caib.empara.access.Roles;
import es.caib.empara.feed.SourceSystem;
import es.caib.empara.feed.entity.FeedLoad;
import es.caib.empara.feed.entity.Reconciliation;
import es.caib.empara.feed.entity.ReconciliationLine;
import es.caib.empara.feed.service.LoadService;
import es.caib.empara.feed.service.LoadView;
import es.caib.empara.feed.service.ReportView;
import es.caib.empara.shared.service.Audited;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** How the initial loads go, and whether both sides hold the same. */
@Stateless
@DenyAll
public class DefaultLoadService implements LoadService {

  private static final int MOST_REPORTS = 20;

  @Inject private LoadRepository loads;

  @Override
  @Audited(value = "FEED_LOADS", poll = true)
  @RolesAllowed({Roles.COORDINATOR, Roles.OPERATOR})
  public List<LoadView> loads() {
    return loads.newest().stream()
        .map(DefaultLoadService::view)
        .sorted(Comparator.comparing(LoadView::source))
        .toList();
  }

  private static LoadView view(FeedLoad load) {
    return new LoadView(
        SourceSystem.byUri(load.source()).orElseThrow(),
        load.begunAt(),
        load.events(),
        load.duplicates(),
        load.rejected(),
        LoadLedger.rate(load),
        load.lastEventAt(),
        load.lastEventId(),
        load.doneAt());
  }

  @Override
  @Audited("FEED_REPORTS_READ")
  @RolesAllowed({Roles.COORDINATOR, Roles.OPERATOR})
  public List<ReportView> reports() {
    List<Reconciliation> reports = loads.reports(MOST_REPORTS);
    Map<Long, List<ReconciliationLine>> lines =
        loads.lines(reports.stream().map(Reconciliation::id).toList()).stream()
            .collect(Collectors.groupingBy(ReconciliationLine::reportId));
    return reports.stream()
        .map(report -> view(report, lines.getOrDefault(report.id(), List.of())))
        .toList();
  }

  private static ReportView view(Reconciliation report, List<ReconciliationLine> lines) {
    return new ReportView(
        report.id(),
        SourceSystem.byUri(report.source()).orElseThrow(),
        report.kind(),
        report.askedAt(),
        report.comparedAt(),
        report.snapshotDay(),
        lines.stream()
            .sorted(Comparator.comparing(ReconciliationLine::item))
            .map(
                line ->
                    new ReportView.Line(
                        line.item(),
                        line.theirCount(),
                        line.theirHash(),
                        line.ourCount(),
                        line.ourHash(),
                        line.equal()))
            .toList());
  }
}
