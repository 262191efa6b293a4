package es.caib.empara.orders.service.internal;

import es.caib.empara.access.service.Caller;
import es.caib.empara.cases.StatusAspect;
import es.caib.empara.cases.service.CaseActs;
import es.caib.empara.cases.service.CaseFeed.CaseFact;
import es.caib.empara.cases.service.CaseInHand;
import es.caib.empara.cases.service.StatusTaken;
import es.caib.empara.orders.OrderReport;
import es.caib.empara.orders.OrderState;
import es.caib.empara.orders.entity.PaperMeasure;
import es.caib.empara.orders.entity.PaperOrder;
import es.caib.empara.orders.service.OrderStated;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** Makes an order like any other of what two persons have read in the same way. */
@ApplicationScoped
class PaperDesk {

  private static final String OURS = "PAPER-";
  private static final int SIGNS = 8;

  @Inject private OrderLedger ledger;
  @Inject private PointDesk desk;
  @Inject private GapReview gaps;
  @Inject private CaseActs acts;
  @Inject private Event<Object> facts;

  /** A name for an order until the court's own is known, such as {@code PAPER-2026-3F9A61C0}. */
  static String name(LocalDate day) {
    String signs = UUID.randomUUID().toString().substring(0, SIGNS).toUpperCase(Locale.ROOT);
    return OURS + day.getYear() + "-" + signs;
  }

  static boolean isOurName(String orderId) {
    return orderId.startsWith(OURS);
  }

  StatusTaken state(
      CaseInHand held,
      PaperOrder paper,
      List<PaperMeasure> measures,
      long reliedOn,
      Caller caller) {
    OrderState state = paper.decision();
    OrderReport report = paper.report(measures);
    StatusTaken status =
        acts.prove(
            held,
            new CaseFact(StatusAspect.ORDER, null, state.name(), report.court(), false),
            "paper:" + paper.id(),
            paper.receivedAt(),
            reliedOn,
            caller);
    OrderLedger.Stated stated = ledger.state(status, state, report);
    desk.arrive(stated.order(), status, stated.first());
    gaps.review(status);
    facts.fire(new OrderStated(status, report.orderId(), state, report.measures().size()));
    return status;
  }
}
