package es.caib.empara.feed.service.internal;

import static es.caib.empara.feed.ReconciliationItem.OPEN_ORDERS;
import static es.caib.empara.feed.ReconciliationItem.SNAPSHOT_DIFFERS;
import static es.caib.empara.feed.ReconciliationItem.SNAPSHOT_MISSING_HERE;
import static es.caib.empara.feed.ReconciliationItem.SNAPSHOT_MISSING_THERE;

import es.caib.empara.cases.service.CaseCensus;
import es.caib.empara.cases.service.CaseSituation;
import es.caib.empara.feed.ReconciliationItem;
import es.caib.empara.feed.entity.Reconciliation;
import es.caib.empara.feed.entity.ReconciliationGap;
import es.caib.empara.feed.entity.ReconciliationLine;
import es.caib.empara.feed.entity.ReconciliationLine.Side;
import es.caib.empara.feed.service.SnapshotCompared;
import es.caib.empara.feed.service.SnapshotCompared.Gap;
import es.caib.empara.orders.service.OpenOrder;
import es.caib.empara.orders.service.OrderCensus;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Compares the orders that the courts' register holds open with those that are open here. */
@ApplicationScoped
class SnapshotComparison {

  @Inject private LoadRepository loads;
  @Inject private CaseCensus cases;
  @Inject private OrderCensus orders;
  @Inject private Event<SnapshotCompared> compared;

  void compare(Reconciliation report, Map<String, SnapshotOrder> theirs, boolean backfill) {
    Map<String, OpenOrder> ours =
        orders.open(report.snapshotDay()).stream()
            .collect(Collectors.toMap(OpenOrder::orderId, Function.identity()));
    List<Gap> gaps = gaps(theirs, ours);
    loads.add(
        new ReconciliationLine(
            report,
            OPEN_ORDERS,
            new Side((long) theirs.size(), null),
            new Side((long) ours.size(), null),
            gaps.isEmpty()));
    ReconciliationItem.gaps().forEach(kind -> loads.add(line(report, kind, gaps)));
    gaps.forEach(
        gap -> loads.add(new ReconciliationGap(report, gap.kind(), gap.orderId(), gap.caseId())));
    // An old snapshot, or one of the initial load, says nothing about the present.
    if (!backfill && !loads.isOvertaken(report)) {
      compared.fire(new SnapshotCompared(report.id(), report.source(), gaps));
    }
  }

  private static ReconciliationLine line(
      Reconciliation report, ReconciliationItem kind, List<Gap> gaps) {
    long found = gaps.stream().filter(gap -> gap.kind() == kind).count();
    return new ReconciliationLine(
        report,
        kind,
        new Side(kind == SNAPSHOT_MISSING_THERE ? 0 : found, null),
        new Side(kind == SNAPSHOT_MISSING_HERE ? 0 : found, null),
        found == 0);
  }

  private List<Gap> gaps(Map<String, SnapshotOrder> theirs, Map<String, OpenOrder> ours) {
    Map<String, CaseSituation> theirCases =
        cases.byNumber(theirs.values().stream().map(SnapshotOrder::caseNumber).toList());
    List<Gap> gaps = new ArrayList<>();
    for (SnapshotOrder order : theirs.values()) {
      CaseSituation named = theirCases.get(order.caseNumber());
      Long caseId = named == null ? null : named.caseId();
      OpenOrder here = ours.get(order.orderId());
      if (here == null) {
        gaps.add(new Gap(SNAPSHOT_MISSING_HERE, order.orderId(), caseId));
      } else if (!here.nig().equals(order.nig()) || !Objects.equals(here.caseId(), caseId)) {
        gaps.add(new Gap(SNAPSHOT_DIFFERS, order.orderId(), here.caseId()));
      }
    }
    ours.values().stream()
        .filter(order -> !theirs.containsKey(order.orderId()))
        .forEach(
            order -> gaps.add(new Gap(SNAPSHOT_MISSING_THERE, order.orderId(), order.caseId())));
    return gaps;
  }
}
