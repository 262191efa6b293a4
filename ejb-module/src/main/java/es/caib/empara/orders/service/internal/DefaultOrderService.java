package es.caib.empara.orders.service.internal;

import es.caib.empara.access.Roles;
import es.caib.empara.access.service.Callers;
import es.caib.empara.audit.service.AccessPurpose;
import es.caib.empara.cases.service.CaseBriefs;
import es.caib.empara.cases.service.CaseSummary;
import es.caib.empara.orders.MeasureState;
import es.caib.empara.orders.entity.Hearing;
import es.caib.empara.orders.entity.ProtectionMeasure;
import es.caib.empara.orders.entity.ProtectionOrder;
import es.caib.empara.orders.service.CaseOrder;
import es.caib.empara.orders.service.CaseOrder.HearingSet;
import es.caib.empara.orders.service.CaseOrder.OrderMeasure;
import es.caib.empara.orders.service.OrderService;
import es.caib.empara.shared.service.Audited;
import es.caib.empara.shared.service.BusinessClock;
import es.caib.empara.shared.service.CallContext;
import es.caib.empara.shared.service.NotFound;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Orders, for the people who work on cases. */
@Stateless
@DenyAll
public class DefaultOrderService implements OrderService {

  @Inject private OrderRepository orders;
  @Inject private CaseBriefs cases;
  @Inject private Callers callers;
  @Inject private CallContext context;
  @Inject private BusinessClock clock;

  @Override
  @Audited("CASE_ORDERS")
  @RolesAllowed({Roles.TECHNICIAN, Roles.COORDINATOR})
  public List<CaseOrder> ofCase(String caseNumber, AccessPurpose purpose) {
    context.about(caseNumber, purpose.reason().name(), purpose.text());
    CaseSummary found =
        cases
            .inScope(caseNumber, callers.current().municipalities())
            .orElseThrow(() -> new NotFound("case " + caseNumber));
    context.atStatus(found.statusVersion());
    LocalDate today = clock.today();
    Map<Long, List<ProtectionMeasure>> measures =
        orders.measuresOfCase(found.caseId()).stream()
            .filter(measure -> measure.state() != MeasureState.CANCELLED)
            .collect(Collectors.groupingBy(ProtectionMeasure::orderPk));
    Map<Long, List<Hearing>> hearings =
        orders.hearingsOfCase(found.caseId()).stream()
            .collect(Collectors.groupingBy(Hearing::orderPk));
    return orders.ofCase(found.caseId()).stream()
        .map(
            order ->
                view(
                    order,
                    measures.getOrDefault(order.id(), List.of()),
                    hearings.getOrDefault(order.id(), List.of()),
                    today))
        .toList();
  }

  private static CaseOrder view(
      ProtectionOrder order,
      List<ProtectionMeasure> measures,
      List<Hearing> hearings,
      LocalDate today) {
    return new CaseOrder(
        order.orderId(),
        order.state(),
        order.nig(),
        order.court(),
        order.procedure(),
        order.requestedAt(),
        order.adoptedAt(),
        order.notifiedAt(),
        order.acknowledgedAt(),
        order.acknowledgedBy(),
        order.claimFiledAt(),
        hearings.stream().map(hearing -> new HearingSet(hearing.at(), hearing.court())).toList(),
        measures.stream()
            .map(
                measure ->
                    new OrderMeasure(
                        MeasuresInForce.view(order.orderId(), measure),
                        measure.state(),
                        measure.isInForce(today)))
            .sorted(Comparator.comparing(OrderMeasure::inForce).reversed())
            .toList());
  }
}
