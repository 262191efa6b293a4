package es.caib.empara.orders.service.internal;

import es.caib.empara.access.Roles;
import es.caib.empara.access.service.Acts;
import es.caib.empara.access.service.Caller;
import es.caib.empara.access.service.Callers;
import es.caib.empara.access.service.Colleagues;
import es.caib.empara.access.service.KindHidden;
import es.caib.empara.access.service.Needs;
import es.caib.empara.audit.service.AccessPurpose;
import es.caib.empara.cases.PointAct;
import es.caib.empara.cases.service.CaseActs;
import es.caib.empara.cases.service.CaseInHand;
import es.caib.empara.institutions.DataKind;
import es.caib.empara.orders.OrderTermKind;
import es.caib.empara.orders.PointOutcome;
import es.caib.empara.orders.PointStage;
import es.caib.empara.orders.entity.OrderTask;
import es.caib.empara.orders.entity.PointItem;
import es.caib.empara.orders.entity.ProtectionOrder;
import es.caib.empara.orders.entity.WrongStage;
import es.caib.empara.orders.service.OrderTaskOver;
import es.caib.empara.orders.service.PointBoard;
import es.caib.empara.orders.service.PointConflict;
import es.caib.empara.orders.service.PointFilter;
import es.caib.empara.orders.service.PointItemView;
import es.caib.empara.orders.service.PointService;
import es.caib.empara.orders.service.internal.PointRepository.OfOrder;
import es.caib.empara.shared.service.Audited;
import es.caib.empara.shared.service.BusinessClock;
import es.caib.empara.shared.service.CallContext;
import es.caib.empara.shared.service.Cursor;
import es.caib.empara.shared.service.InvalidInput;
import es.caib.empara.shared.service.NotFound;
import es.caib.empara.shared.service.PageRequest;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The work of the coordination point, for those who do it. */
@Stateless
@DenyAll
public class DefaultPointService implements PointService {

  @Inject private PointRepository items;
  @Inject private OrderTaskRepository tasks;
  @Inject private PointViews views;
  @Inject private PointTally tally;
  @Inject private PointDesk desk;
  @Inject private OrderReading orders;
  @Inject private OrderTerms terms;
  @Inject private CaseActs acts;
  @Inject private Colleagues colleagues;
  @Inject private Callers callers;
  @Inject private CallContext context;
  @Inject private BusinessClock clock;
  @Inject private Event<OrderTaskOver> over;

  @Override
  @Audited("POINT_BOARD")
  @RolesAllowed({Roles.TECHNICIAN, Roles.COORDINATOR})
  @Needs(DataKind.MEASURES)
  public PointBoard board(PointFilter filter, PageRequest page) {
    Caller caller = callers.current();
    if (filter.queue() == PointFilter.Queue.NO_CONTACT_DATA && !caller.sees(DataKind.CONTACT)) {
      throw new KindHidden(DataKind.CONTACT);
    }
    List<OfOrder> found = items.list(filter, caller, page, clock.now());
    boolean more = found.size() > page.limit();
    List<OfOrder> shown = more ? found.subList(0, page.limit()) : found;
    List<PointItemView> rows = views.views(shown, caller);
    context.detail(
        rows.stream().map(PointItemView::caseNumber).distinct().collect(Collectors.joining(" ")));
    return tally.board(
        rows, more ? next(filter, shown.get(shown.size() - 1).item()) : null, caller);
  }

  private static String next(PointFilter filter, PointItem last) {
    return Cursor.of(
        filter.stage() == PointStage.CLOSED ? last.closedAt() : last.contactDue(), last.id());
  }

  @Override
  @Audited("POINT_READ")
  @RolesAllowed({Roles.TECHNICIAN, Roles.COORDINATOR})
  @Needs(DataKind.MEASURES)
  public PointItemView open(String orderId, AccessPurpose purpose) {
    context.about(null, purpose.reason().name(), purpose.text());
    Caller caller = callers.current();
    PointItemView view =
        views.views(items.open(orderId, caller).stream().toList(), caller).stream()
            .findFirst()
            .orElseThrow(() -> new NotFound("order " + orderId));
    context.about(view.caseNumber(), purpose.reason().name(), purpose.text());
    context.atStatus(view.statusVersion());
    context.detail("order " + orderId);
    return view;
  }

  @Override
  @Audited("POINT_TAKE_UP")
  @RolesAllowed({Roles.TECHNICIAN, Roles.COORDINATOR})
  @Acts
  @Needs(DataKind.MEASURES)
  public PointItemView takeUp(String orderId, long statusVersion) {
    Caller caller = callers.current();
    context.detail("order " + orderId);
    ProtectionOrder order =
        orders.open(orderId, caller).orElseThrow(() -> new NotFound("order " + orderId));
    CaseInHand held = acts.hold(order.caseId());
    context.about(held.caseNumber(), null, null);
    if (items.ofOrder(order.id()).isEmpty()) {
      acts.requireCurrent(held, statusVersion, caller);
      desk.takeUp(order, clock.now());
      context.atStatus(
          acts.act(held.caseId(), PointAct.ORDER_TAKEN_UP, null, statusVersion, caller));
    }
    return views.views(items.open(orderId, caller).stream().toList(), caller).stream()
        .findFirst()
        .orElseThrow(() -> new NotFound("order " + orderId));
  }

  @Override
  @Audited("POINT_ASSIGN")
  @RolesAllowed(Roles.COORDINATOR)
  @Acts
  @Needs(DataKind.MEASURES)
  public PointItemView assign(Long id, long statusVersion, String realm, String service) {
    return step(
        id,
        PointAct.ORDER_ASSIGNED,
        statusVersion,
        (item, held) -> {
          if (!views.inCharge(held.municipality()).contains(realm)) {
            throw new InvalidInput("realm", "error.point.realm");
          }
          item.assign(realm, words(service), callers.current().principal(), clock.now());
          return realm;
        });
  }

  @Override
  @Audited("POINT_GIVE")
  @RolesAllowed({Roles.TECHNICIAN, Roles.COORDINATOR})
  @Acts
  @Needs(DataKind.MEASURES)
  public PointItemView give(Long id, long statusVersion, String principal) {
    String to = principal == null ? callers.current().principal() : principal;
    return step(
        id,
        PointAct.ORDER_TAKEN,
        statusVersion,
        (item, held) -> {
          boolean own =
              colleagues.active(List.of(to)).stream()
                  .anyMatch(each -> each.realm().equals(item.realm()));
          if (!own) {
            throw new InvalidInput("owner", "error.point.owner");
          }
          item.take(to);
          return to;
        });
  }

  @Override
  @Audited("POINT_ASSESS")
  @RolesAllowed({Roles.TECHNICIAN, Roles.COORDINATOR})
  @Acts
  @Needs(DataKind.MEASURES)
  public PointItemView assess(Long id, long statusVersion, Set<String> needs, String text) {
    return step(
        id,
        PointAct.ORDER_NEEDS,
        statusVersion,
        (item, held) -> {
          item.assess(new TreeSet<>(needs), words(text), clock.now());
          return String.join(" ", item.needs());
        });
  }

  @Override
  @Audited("POINT_INFORM")
  @RolesAllowed({Roles.TECHNICIAN, Roles.COORDINATOR})
  @Acts
  @Needs(DataKind.MEASURES)
  public PointItemView inform(Long id, long statusVersion, Set<String> realms) {
    return step(
        id,
        PointAct.ORDER_INFORMED,
        statusVersion,
        (item, held) -> {
          if (!views.inCharge(held.municipality()).containsAll(realms)) {
            throw new InvalidInput("realms", "error.point.realm");
          }
          item.inform(realms, clock.now());
          return String.join(" ", new TreeSet<>(realms));
        });
  }

  @Override
  @Audited("POINT_ASK_UNIT")
  @RolesAllowed({Roles.TECHNICIAN, Roles.COORDINATOR})
  @Acts
  @Needs(DataKind.MEASURES)
  public PointItemView askUnit(Long id, long statusVersion) {
    Caller caller = callers.current();
    return step(
        id,
        PointAct.ORDER_UNIT_ASKED,
        statusVersion,
        (item, held) -> {
          if (!item.isWithoutContactData()) {
            throw new PointConflict("point.reachable");
          }
          item.askUnit(
              caller.principal(),
              clock.now(),
              terms.end(OrderTermKind.UNIT_ANSWER, 1, clock.now(), caller.institutionId()));
          return null;
        });
  }

  @Override
  @Audited("POINT_UNIT_ANSWERED")
  @RolesAllowed({Roles.TECHNICIAN, Roles.COORDINATOR})
  @Acts
  @Needs(DataKind.MEASURES)
  public PointItemView unitAnswered(Long id, long statusVersion, String answer) {
    return step(
        id,
        PointAct.ORDER_UNIT_ANSWERED,
        statusVersion,
        (item, held) -> {
          item.unitAnswered(answer.strip(), clock.now());
          return item.unitAnswer();
        });
  }

  @Override
  @Audited("POINT_TASK_DONE")
  @RolesAllowed({Roles.TECHNICIAN, Roles.COORDINATOR})
  @Acts
  @Needs(DataKind.MEASURES)
  public PointItemView taskDone(Long id, Long taskId, long statusVersion, String note) {
    return step(
        id,
        PointAct.ORDER_TASK_DONE,
        statusVersion,
        (item, held) -> {
          OrderTask task = tasks.task(taskId);
          if (task == null || !task.orderPk().equals(item.orderPk())) {
            throw new NotFound("task " + taskId);
          }
          try {
            task.done(callers.current().principal(), words(note), clock.now());
          } catch (IllegalStateException closed) {
            throw new PointConflict("point.task.over");
          }
          over.fire(
              new OrderTaskOver(
                  item.caseId(), item.orderId(), task.kind(), task.place(), task.endsOn()));
          return words(note);
        });
  }

  @Override
  @Audited("POINT_CLOSE")
  @RolesAllowed({Roles.TECHNICIAN, Roles.COORDINATOR})
  @Acts
  @Needs(DataKind.MEASURES)
  public PointItemView close(Long id, long statusVersion, PointOutcome outcome, String text) {
    if (outcome == PointOutcome.OTHER && words(text) == null) {
      throw new InvalidInput("text", "error.point.outcome.text");
    }
    return step(
        id,
        PointAct.ORDER_CLOSED,
        statusVersion,
        (item, held) -> {
          item.close(outcome, words(text), callers.current().principal(), clock.now());
          return words(text);
        });
  }

  @Override
  @Audited("POINT_REOPEN")
  @RolesAllowed({Roles.TECHNICIAN, Roles.COORDINATOR})
  @Acts
  @Needs(DataKind.MEASURES)
  public PointItemView reopen(Long id, long statusVersion) {
    return step(
        id,
        PointAct.ORDER_REOPENED,
        statusVersion,
        (item, held) -> {
          item.reopen();
          return null;
        });
  }

  /** What is done with the work; gives what the line of the timeline says besides. */
  private interface Verb {
    String apply(PointItem item, CaseInHand held);
  }

  private PointItemView step(Long id, PointAct act, long statusVersion, Verb verb) {
    Caller caller = callers.current();
    OfOrder shown = items.open(id, caller).orElseThrow(() -> new NotFound("work " + id));
    context.detail("order " + shown.item().orderId());
    CaseInHand held = acts.hold(shown.item().caseId());
    context.about(held.caseNumber(), null, null);
    PointItem item = items.lock(id);
    if (!PointViews.mayAct(item, caller)) {
      throw new PointConflict("point.not-yours");
    }
    String line;
    try {
      line = verb.apply(item, held);
    } catch (WrongStage moved) {
      // Where the work stands is a better answer than that the case has changed with it.
      throw new PointConflict("point.is." + moved.stage());
    }
    acts.requireCurrent(held, statusVersion, caller);
    context.atStatus(acts.act(held.caseId(), act, line, statusVersion, caller));
    return views.views(List.of(new OfOrder(item, shown.order())), caller).get(0);
  }

  private static String words(String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }
}
