package es.caib.empara.orders.service.internal;

import es.caib.empara.cases.service.CaseActs;
import es.caib.empara.cases.service.CaseClaims;
import es.caib.empara.cases.service.CaseClock;
import es.caib.empara.cases.service.CaseStanding;
import es.caib.empara.orders.service.OrderTaskDue;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;

/** Tells people of the tasks of orders on their day, each once. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class OrderTaskClock implements CaseClock {

  @Inject private OrderTaskRepository tasks;
  @Inject private PointRepository items;
  @Inject private PointDesk desk;
  @Inject private CaseClaims claims;
  @Inject private CaseActs cases;
  @Inject private Event<OrderTaskDue> due;

  @Override
  public List<Ring> due(OffsetDateTime until, Set<Long> without, int most) {
    return tasks.due(until, without, most).stream()
        .map(row -> new Ring((OffsetDateTime) row[0], (Long) row[1]))
        .toList();
  }

  @Override
  public Answer ring(Ring ring) {
    if (!claims.claim(ring.caseId())) {
      return Answer.ELSEWHERE;
    }
    CaseStanding standing = cases.standings(List.of(ring.caseId())).get(ring.caseId());
    for (OrderTaskRepository.InOrder each : tasks.ringing(ring.caseId(), ring.at())) {
      // Of a case that has left every screen nobody hears.
      if (each.task().ring(ring.at()) && standing != null) {
        // Where an old order has no work yet, nobody could say that it is done.
        if (items.ofOrder(each.order().id()).isEmpty()) {
          desk.takeUp(each.order(), ring.at());
        }
        due.fire(
            new OrderTaskDue(
                standing,
                each.order().orderId(),
                each.task().kind(),
                each.task().place(),
                each.task().dueOn(),
                each.task().endsOn(),
                ring.at()));
      }
    }
    return Answer.done(null);
  }
}
