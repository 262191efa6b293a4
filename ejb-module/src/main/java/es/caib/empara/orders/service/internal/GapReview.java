package es.caib.empara.orders.service.internal;

import es.caib.empara.cases.service.CaseCensus;
import es.caib.empara.cases.service.CaseSituation;
import es.caib.empara.cases.service.CaseStateChanged;
import es.caib.empara.cases.service.RiskLevelChanged;
import es.caib.empara.cases.service.StatusTaken;
import es.caib.empara.orders.OrderTermKind;
import es.caib.empara.orders.entity.OrderGap;
import es.caib.empara.orders.entity.ProtectionOrder;
import es.caib.empara.orders.service.MeasureLapsed;
import es.caib.empara.orders.service.OrderGapMended;
import es.caib.empara.shared.service.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;

/**
 * Compares what is missing in the protection of a case with what was known to be, whenever
 * something of it changes, in the same transaction. What is mended closes by itself.
 */
@ApplicationScoped
class GapReview {

  @Inject private GapRepository gaps;
  @Inject private OrderTerms terms;
  @Inject private CaseCensus cases;
  @Inject private BusinessClock clock;
  @Inject private Event<OrderGapMended> mended;

  /** Only to and from a serious level does a level change what a case needs. */
  void on(@Observes RiskLevelChanged change) {
    boolean before = change.from() != null && change.from().isSerious();
    if (before != change.to().isSerious()) {
      review(change.status());
    }
  }

  void on(@Observes CaseStateChanged change) {
    if (change.from() != change.to()) {
      review(change.status());
    }
  }

  void on(@Observes MeasureLapsed lapsed) {
    review(lapsed.status());
  }

  /** Something of a case has changed. The initial load is looked at by what comes after it. */
  void review(StatusTaken status) {
    if (!status.provenance().backfill()) {
      review(status.caseId(), clock.now());
    }
  }

  void review(Long caseId, OffsetDateTime now) {
    CaseSituation situation = cases.byId(List.of(caseId)).get(caseId);
    List<ProtectionOrder> orders = gaps.orders(caseId);
    Set<GapRules.Found> found =
        new GapRules(
                situation.state(),
                situation.riskLevel(),
                orders,
                orders.isEmpty() ? List.of() : gaps.measures(caseId),
                orders.isEmpty() ? List.of() : gaps.hearings(caseId),
                requested -> terms.end(OrderTermKind.HEARING, requested))
            .at(now);
    List<OrderGap> known = gaps.open(caseId);
    for (OrderGap gap : known) {
      if (found.stream().noneMatch(each -> each.isOf(gap))) {
        gap.mend(now);
        if (gap.raisedAt() != null) {
          mended.fire(new OrderGapMended(gap.id(), caseId));
        }
      }
    }
    for (GapRules.Found each : found) {
      if (known.stream().noneMatch(each::isOf)) {
        OffsetDateTime since = each.since() == null ? now : each.since();
        gaps.add(
            new OrderGap(
                caseId, each.kind(), each.subject(), now, terms.end(each.kind().grace(), since)));
      }
    }
  }
}
