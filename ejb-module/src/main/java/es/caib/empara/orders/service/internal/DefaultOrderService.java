package es.caib.empara.orders.service.internal;

import es.caib.empara.access.Roles;
import es.caib.empara.access.service.Caller;
import es.caib.empara.access.service.Callers;
import es.caib.empara.access.service.Needs;
import es.caib.empara.audit.service.AccessPurpose;
import es.caib.empara.cases.service.CaseBriefs;
import es.caib.empara.cases.service.CaseSummary;
import es.caib.empara.institutions.DataKind;
import es.caib.empara.orders.entity.Hearing;
import es.caib.empara.orders.entity.ProtectionMeasure;
import es.caib.empara.orders.entity.ProtectionOrder;
import es.caib.empara.orders.service.OrderFilter;
import es.caib.empara.orders.service.OrderService;
import es.caib.empara.orders.service.OrderView;
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
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Orders, for the people who work on their cases. */
@Stateless
@DenyAll
public class DefaultOrderService implements OrderService {

  @Inject private OrderReading orders;
  @Inject private CaseBriefs cases;
  @Inject private Callers callers;
  @Inject private CallContext context;
  @Inject private BusinessClock clock;

  @Override
  @Audited("ORDER_LIST")
  @RolesAllowed({Roles.TECHNICIAN, Roles.COORDINATOR})
  @Needs(DataKind.MEASURES)
  public Slice<OrderView> list(OrderFilter filter, AccessPurpose purpose, PageRequest page) {
    context.about(null, purpose.reason().name(), purpose.text());
    Caller caller = callers.current();
    List<ProtectionOrder> found = orders.list(filter, caller, page);
    boolean more = found.size() > page.limit();
    List<ProtectionOrder> shown = more ? found.subList(0, page.limit()) : found;
    List<OrderView> items = views(shown, caller);
    context.detail(
        items.stream().map(OrderView::caseNumber).distinct().collect(Collectors.joining(" ")));
    if (!more) {
      return new Slice<>(items, null);
    }
    ProtectionOrder last = shown.get(shown.size() - 1);
    return new Slice<>(items, Cursor.of(last.eventTime(), last.id()));
  }

  @Override
  @Audited("ORDER_READ")
  @RolesAllowed({Roles.TECHNICIAN, Roles.COORDINATOR})
  @Needs(DataKind.MEASURES)
  public OrderView open(String orderId, AccessPurpose purpose) {
    context.about(null, purpose.reason().name(), purpose.text());
    Caller caller = callers.current();
    OrderView view =
        views(orders.open(orderId, caller).stream().toList(), caller).stream()
            .findFirst()
            .orElseThrow(() -> new NotFound("order " + orderId));
    context.about(view.caseNumber(), purpose.reason().name(), purpose.text());
    context.detail("order " + orderId);
    return view;
  }

  @Override
  @Audited("ORDER_ASK")
  @RolesAllowed({Roles.TECHNICIAN, Roles.COORDINATOR})
  @Needs(DataKind.MEASURES)
  public void requireInScope(String orderId) {
    if (orders.open(orderId, callers.current()).isEmpty()) {
      throw new NotFound("order " + orderId);
    }
  }

  private List<OrderView> views(List<ProtectionOrder> shown, Caller caller) {
    Map<Long, CaseSummary> ofCases =
        cases.inScope(shown.stream().map(ProtectionOrder::caseId).distinct().toList(), caller);
    Map<Long, List<ProtectionMeasure>> measures = orders.measures(shown);
    Map<Long, List<Hearing>> hearings = orders.hearings(shown);
    Map<Long, String> names = orders.names(shown);
    LocalDate today = clock.today();
    return shown.stream()
        // A case may have left the scope since its order was found.
        .filter(order -> ofCases.containsKey(order.caseId()))
        .map(
            order ->
                view(
                    order,
                    ofCases.get(order.caseId()),
                    hearings.getOrDefault(order.id(), List.of()),
                    measures.getOrDefault(order.id(), List.of()),
                    order.isJoined() ? names.get(order.sameAs()) : null,
                    today))
        .toList();
  }

  private static OrderView view(
      ProtectionOrder order,
      CaseSummary ofCase,
      List<Hearing> hearings,
      List<ProtectionMeasure> measures,
      String sameAs,
      LocalDate today) {
    return new OrderView(
        order.orderId(),
        ofCase.caseNumber(),
        ofCase.statusVersion(),
        order.state(),
        order.nig(),
        order.court(),
        order.procedure(),
        order.requestedAt(),
        order.adoptedAt(),
        order.notifiedAt(),
        order.receivedAt(),
        order.claimFiledAt(),
        order.acknowledgedAt(),
        order.acknowledgedBy(),
        sameAs,
        hearings.stream().map(set -> new OrderView.HearingView(set.at(), set.court())).toList(),
        measures.stream()
            .map(
                measure ->
                    new OrderView.MeasureView(
                        MeasuresInForce.view(order.orderId(), measure),
                        measure.state(),
                        measure.protectsOn(today) && !order.isJoined(),
                        measure.isProlonged()))
            .toList());
  }
}
