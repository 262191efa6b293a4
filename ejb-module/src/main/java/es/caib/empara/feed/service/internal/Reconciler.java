package es.caib.empara.feed.service.internal;

import es.caib.empara.cases.service.CaseCensus;
import es.caib.empara.feed.ReconciliationItem;
import es.caib.empara.feed.ReconciliationKind;
import es.caib.empara.feed.SourceSystem;
import es.caib.empara.feed.entity.FeedEvent;
import es.caib.empara.feed.entity.Reconciliation;
import es.caib.empara.feed.entity.ReconciliationLine;
import es.caib.empara.feed.entity.ReconciliationLine.Side;
import es.caib.empara.feed.service.InitialLoadDone;
import es.caib.empara.orders.service.OrderCensus;
import es.caib.empara.shared.Fingerprint;
import es.caib.empara.shared.service.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;

/**
 * Makes the reports that were asked for, each in one transaction that holds its row: if the node
 * dies, the row is free again and nothing of the report is there.
 */
@ApplicationScoped
public class Reconciler {

  @Inject private LoadRepository loads;
  @Inject private FeedRepository feed;
  @Inject private CaseCensus cases;
  @Inject private OrderCensus orders;
  @Inject private SnapshotComparison snapshots;
  @Inject private BusinessClock clock;
  @Inject private Event<InitialLoadDone> done;

  /**
   * Makes the next report.
   *
   * @return false when there is none to make
   */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public boolean next() {
    Optional<Reconciliation> next = loads.nextToCompare();
    next.ifPresent(this::compare);
    return next.isPresent();
  }

  private void compare(Reconciliation report) {
    FeedEvent event = feed.event(report.eventPk()).orElseThrow();
    Fields data = new Fields(EventApplier.parse(event.data()), "data.");
    if (report.kind() == ReconciliationKind.SNAPSHOT) {
      snapshots.compare(report, SnapshotOrder.read(data), event.backfill());
    } else {
      compareLoad(report, LoadTotals.read(data));
    }
    report.compared(clock.now());
  }

  private void compareLoad(Reconciliation report, Map<ReconciliationItem, Side> theirs) {
    SourceSystem source = SourceSystem.byUri(report.source()).orElseThrow();
    for (ReconciliationItem item : ReconciliationItem.loadedFrom(source)) {
      Fingerprint found = fingerprint(item, source);
      Side ours = new Side(found.count(), found.hash());
      Side said = theirs.getOrDefault(item, Side.UNKNOWN);
      loads.add(new ReconciliationLine(report, item, said, ours, said.isMatchedBy(ours)));
    }
    done.fire(new InitialLoadDone(report.id(), report.source()));
  }

  private Fingerprint fingerprint(ReconciliationItem item, SourceSystem source) {
    return switch (item) {
      case CASES -> cases.cases();
      case ASSESSMENTS -> cases.assessments();
      case INCIDENTS -> cases.incidents(source.uri());
      case ORDERS -> orders.orders();
      case MEASURES -> orders.measures();
      default -> throw new IllegalStateException(item.name());
    };
  }
}
