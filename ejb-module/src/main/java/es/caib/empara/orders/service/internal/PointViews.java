package es.caib.empara.orders.service.internal;

import es.caib.empara.access.Roles;
import es.caib.empara.access.service.Caller;
import es.caib.empara.access.service.Names;
import es.caib.empara.cases.service.CaseBriefs;
import es.caib.empara.cases.service.CaseSummary;
import es.caib.empara.institutions.DataKind;
import es.caib.empara.institutions.InstitutionKind;
import es.caib.empara.institutions.service.InstitutionView;
import es.caib.empara.institutions.service.Territory;
import es.caib.empara.orders.OrderState;
import es.caib.empara.orders.OrderTermKind;
import es.caib.empara.orders.entity.OrderTask;
import es.caib.empara.orders.entity.PointItem;
import es.caib.empara.orders.entity.ProtectionOrder;
import es.caib.empara.orders.service.PointItemView;
import es.caib.empara.orders.service.PointItemView.TaskView;
import es.caib.empara.orders.service.PointItemView.UnitRequest;
import es.caib.empara.shared.service.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Puts the work on orders together with what its readers must know beside it. */
@ApplicationScoped
class PointViews {

  @Inject private OrderTaskRepository tasks;
  @Inject private OrderTerms terms;
  @Inject private CaseBriefs cases;
  @Inject private Names names;
  @Inject private Territory territory;
  @Inject private BusinessClock clock;

  List<PointItemView> views(List<PointRepository.OfOrder> shown, Caller caller) {
    Map<Long, CaseSummary> ofCases =
        cases.inScope(shown.stream().map(each -> each.item().caseId()).distinct().toList(), caller);
    Map<String, String> people =
        names.of(shown.stream().map(each -> each.item().owner()).filter(Objects::nonNull).toList());
    Map<Long, List<OrderTask>> ofOrders =
        tasks.shown(shown.stream().map(each -> each.item().orderPk()).toList()).stream()
            .collect(Collectors.groupingBy(OrderTask::orderPk));
    OffsetDateTime now = clock.now();
    return shown.stream()
        // A case may have left the scope since its work was found.
        .filter(each -> ofCases.containsKey(each.item().caseId()))
        .map(
            each ->
                view(
                    each.item(),
                    each.order(),
                    ofCases.get(each.item().caseId()),
                    people,
                    ofOrders.getOrDefault(each.item().orderPk(), List.of()),
                    caller,
                    now))
        .toList();
  }

  private PointItemView view(
      PointItem item,
      ProtectionOrder order,
      CaseSummary summary,
      Map<String, String> people,
      List<OrderTask> ofOrder,
      Caller caller,
      OffsetDateTime now) {
    OffsetDateTime received = item.receivedAt();
    OffsetDateTime adopted = order.adoptedAt();
    boolean timed = item.isFresh() && adopted != null && !adopted.isAfter(received);
    boolean called = caller.sees(DataKind.CONTACT);
    boolean toCall = item.contactedAt() == null && item.closedAt() == null;
    return new PointItemView(
        item.id(),
        item.orderId(),
        summary.caseNumber(),
        summary.statusVersion(),
        summary.municipality(),
        summary.island(),
        summary.riskLevel(),
        order.state(),
        order.court(),
        order.nig(),
        order.requestedAt(),
        adopted,
        order.notifiedAt(),
        received,
        !timed ? null : Duration.between(adopted, received),
        order.state() == OrderState.REQUESTED && order.requestedAt() != null
            ? terms.end(OrderTermKind.HEARING, order.requestedAt())
            : null,
        timed && terms.end(OrderTermKind.RECEPTION, adopted).isBefore(received),
        item.stage(),
        item.contactDue(),
        toCall && item.contactDue().isBefore(now),
        item.realm(),
        item.owner(),
        item.owner() == null ? null : people.get(item.owner()),
        item.service(),
        proposal(summary.municipality()),
        mayAct(item, caller),
        item.attempts(),
        item.lastAttemptAt(),
        item.contactedAt(),
        item.needs(),
        item.needsText(),
        item.needsAt(),
        item.informed(),
        item.informedAt(),
        called ? item.authorisation() : null,
        called ? item.isWithoutContactData() : null,
        called ? unitRequest(item, now) : null,
        item.outcome(),
        item.outcomeText(),
        item.closedAt(),
        ofOrder.stream().map(PointViews::view).toList());
  }

  private static TaskView view(OrderTask task) {
    return new TaskView(
        task.id(),
        task.kind(),
        task.place(),
        task.dueOn(),
        task.endsOn(),
        task.state(),
        task.doneAt(),
        task.doneBy(),
        task.note());
  }

  private static UnitRequest unitRequest(PointItem item, OffsetDateTime now) {
    return item.unitAskedAt() == null
        ? null
        : new UnitRequest(
            item.unitAskedAt(),
            item.unitDue(),
            item.isUnitAwaited() && item.unitDue().isBefore(now),
            item.unitAnsweredAt(),
            item.unitAnswer());
  }

  /** Whoever has it, and the coordinating centre. */
  static boolean mayAct(PointItem item, Caller caller) {
    return caller.is(Roles.COORDINATOR) || item.realm().equals(caller.realm());
  }

  /** The nearest body in charge: the municipality's own, else the island's. */
  private String proposal(String municipality) {
    return territory.responsibleFor(municipality).stream()
        .filter(each -> each.kind() != InstitutionKind.COORDINATING_CENTRE)
        .min(Comparator.comparingInt(each -> each.municipalities().size()))
        .map(InstitutionView::realm)
        .orElse(null);
  }

  /** The realms of the bodies in charge of a municipality. */
  Set<String> inCharge(String municipality) {
    return territory.responsibleFor(municipality).stream()
        .map(InstitutionView::realm)
        .collect(Collectors.toSet());
  }
}
