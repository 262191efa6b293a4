package es.caib.empara.orders.service.internal;

import es.caib.empara.cases.service.CaseActs;
import es.caib.empara.cases.service.CaseClaims;
import es.caib.empara.cases.service.CaseClock;
import es.caib.empara.cases.service.CaseStanding;
import es.caib.empara.orders.entity.OrderGap;
import es.caib.empara.orders.service.OrderGapFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;

/** Tells people of what was not mended in time. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class GapClock implements CaseClock {

  @Inject private GapRepository gaps;
  @Inject private GapReview review;
  @Inject private CaseClaims claims;
  @Inject private CaseActs cases;
  @Inject private Event<OrderGapFound> found;

  @Override
  public List<Ring> due(OffsetDateTime until, Set<Long> without, int most) {
    return gaps.due(until, without, most).stream()
        .map(row -> new Ring((OffsetDateTime) row[0], (Long) row[1]))
        .toList();
  }

  @Override
  public Answer ring(Ring ring) {
    if (!claims.claim(ring.caseId())) {
      return Answer.ELSEWHERE;
    }
    // What the days alone have mended is no gap any more.
    review.review(ring.caseId(), ring.at());
    CaseStanding standing = cases.standings(List.of(ring.caseId())).get(ring.caseId());
    for (OrderGap gap : gaps.open(ring.caseId())) {
      if (!gap.dueAt().isAfter(ring.at()) && gap.raise(ring.at()) && standing != null) {
        found.fire(
            new OrderGapFound(
                gap.id(), standing, gap.kind(), gap.subject(), gap.foundAt(), ring.at()));
      }
    }
    return Answer.done(null);
  }
}
