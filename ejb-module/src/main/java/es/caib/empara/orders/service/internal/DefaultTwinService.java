package es.caib.empara.orders.service.internal;

import es.caib.empara.access.Roles;
import es.caib.empara.access.service.Acts;
import es.caib.empara.access.service.Caller;
import es.caib.empara.access.service.Callers;
import es.caib.empara.access.service.Needs;
import es.caib.empara.cases.PointAct;
import es.caib.empara.cases.Provenance;
import es.caib.empara.cases.entity.StatusChange;
import es.caib.empara.cases.service.CaseActs;
import es.caib.empara.cases.service.CaseBriefs;
import es.caib.empara.cases.service.CaseInHand;
import es.caib.empara.cases.service.CaseSummary;
import es.caib.empara.institutions.DataKind;
import es.caib.empara.orders.PointOutcome;
import es.caib.empara.orders.PointStage;
import es.caib.empara.orders.TwinVerdict;
import es.caib.empara.orders.entity.OrderTwin;
import es.caib.empara.orders.entity.PointItem;
import es.caib.empara.orders.entity.ProtectionOrder;
import es.caib.empara.orders.service.TwinService;
import es.caib.empara.orders.service.TwinView;
import es.caib.empara.shared.service.Audited;
import es.caib.empara.shared.service.BusinessClock;
import es.caib.empara.shared.service.CallContext;
import es.caib.empara.shared.service.InvalidInput;
import es.caib.empara.shared.service.NotFound;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Pairs of orders, for those who work on them; the coordinating centre decides. */
@Stateless
@DenyAll
public class DefaultTwinService implements TwinService {

  @Inject private TwinRepository twins;
  @Inject private OrderRepository orders;
  @Inject private OrderReading reading;
  @Inject private OrderLedger ledger;
  @Inject private OrderAgenda agenda;
  @Inject private PointRepository items;
  @Inject private GapReview gaps;
  @Inject private CaseActs acts;
  @Inject private CaseBriefs cases;
  @Inject private Callers callers;
  @Inject private CallContext context;
  @Inject private BusinessClock clock;

  @Override
  @Audited("TWIN_LIST")
  @RolesAllowed({Roles.TECHNICIAN, Roles.COORDINATOR})
  @Needs(DataKind.MEASURES)
  public List<TwinView> of(String orderId) {
    Caller caller = callers.current();
    ProtectionOrder order =
        reading.open(orderId, caller).orElseThrow(() -> new NotFound("order " + orderId));
    context.detail("order " + orderId);
    List<OrderTwin> found = twins.of(order.id());
    if (found.isEmpty()) {
      return List.of();
    }
    List<ProtectionOrder> others =
        found.stream().map(twin -> orders.byId(twin.besides(order.id()))).toList();
    Map<Long, CaseSummary> seen =
        cases.inScope(others.stream().map(ProtectionOrder::caseId).distinct().toList(), caller);
    return found.stream()
        .map(
            twin -> {
              ProtectionOrder other = orders.byId(twin.besides(order.id()));
              return view(twin, order, other, seen.get(other.caseId()));
            })
        .toList();
  }

  private static TwinView view(
      OrderTwin twin, ProtectionOrder order, ProtectionOrder other, CaseSummary seen) {
    String joined = null;
    if (other.id().equals(order.sameAs())) {
      joined = order.orderId();
    } else if (order.id().equals(other.sameAs())) {
      joined = other.orderId();
    }
    if (seen == null) {
      return TwinView.elsewhere(twin.id(), twin.verdict(), twin.decidedBy(), twin.decidedAt());
    }
    return new TwinView(
        twin.id(),
        other.orderId(),
        seen.caseNumber(),
        other.caseId().equals(order.caseId()),
        other.state(),
        other.adoptedAt(),
        other.receivedAt(),
        twin.verdict(),
        twin.decidedBy(),
        twin.decidedAt(),
        joined);
  }

  @Override
  @Audited("TWIN_DECIDE")
  @RolesAllowed(Roles.COORDINATOR)
  @Acts
  @Needs(DataKind.MEASURES)
  public void decide(Long id, TwinVerdict verdict, long statusVersion) {
    Caller caller = callers.current();
    OrderTwin twin = twins.find(id).orElseThrow(() -> new NotFound("pair " + id));
    ProtectionOrder later = orders.byId(twin.orderPk());
    ProtectionOrder earlier = orders.byId(twin.otherPk());
    reading
        .open(later.orderId(), caller)
        .orElseThrow(() -> new NotFound("order " + later.orderId()));
    context.detail("orders " + later.orderId() + " " + earlier.orderId());
    CaseInHand held = acts.hold(later.caseId());
    context.about(held.caseNumber(), null, null);
    boolean sameCase = later.caseId().equals(earlier.caseId());
    if (verdict == TwinVerdict.SAME && !sameCase) {
      throw new InvalidInput("verdict", "error.twin.cases");
    }
    acts.requireCurrent(held, statusVersion, caller);
    OffsetDateTime now = clock.now();
    twin.decide(verdict, caller.principal(), now);
    if (verdict == TwinVerdict.SAME) {
      join(later, earlier, caller, now);
    } else if (sameCase) {
      part(later, earlier, now);
      part(earlier, later, now);
    }
    gaps.review(held.caseId(), now);
    context.atStatus(
        acts.act(
            held.caseId(),
            verdict == TwinVerdict.SAME ? PointAct.ORDERS_SAME : PointAct.ORDERS_DIFFERENT,
            later.orderId() + " " + earlier.orderId(),
            statusVersion,
            caller));
  }

  /** The court's own name is better than one of ours; else the earlier stays. */
  private void join(
      ProtectionOrder later, ProtectionOrder earlier, Caller caller, OffsetDateTime now) {
    boolean ours = PaperDesk.isOurName(earlier.orderId()) && !PaperDesk.isOurName(later.orderId());
    ProtectionOrder stays = ours ? later : earlier;
    ProtectionOrder goes = ours ? earlier : later;
    if (stays.isJoined() || goes.isJoined()) {
      throw new InvalidInput("verdict", "error.twin.joined");
    }
    goes.joinTo(stays);
    agenda.drop(goes);
    Optional<PointItem> going = items.ofOrder(goes.id());
    items.ofOrder(stays.id()).ifPresent(staying -> going.ifPresent(staying::takeOver));
    going
        .filter(item -> item.stage() != PointStage.CLOSED)
        .ifPresent(
            item -> item.close(PointOutcome.SAME_ORDER, stays.orderId(), caller.principal(), now));
  }

  /** What was joined by mistake is an order of its own again, and its work is open. */
  private void part(ProtectionOrder joined, ProtectionOrder other, OffsetDateTime now) {
    if (!other.id().equals(joined.sameAs())) {
      return;
    }
    ledger.standAlone(
        joined, new Provenance(StatusChange.EMPARA, "alone:" + joined.orderId(), now, now, false));
    items
        .ofOrder(joined.id())
        .filter(item -> item.outcome() == PointOutcome.SAME_ORDER)
        .ifPresent(PointItem::reopen);
  }
}
