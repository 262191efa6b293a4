package es.caib.empara.orders.service.internal;

import es.caib.empara.cases.Provenance;
import es.caib.empara.cases.service.StatusTaken;
import es.caib.empara.orders.CivilClaim;
import es.caib.empara.orders.MeasureReport;
import es.caib.empara.orders.MeasureState;
import es.caib.empara.orders.OrderReport;
import es.caib.empara.orders.OrderState;
import es.caib.empara.orders.OrderTermKind;
import es.caib.empara.orders.entity.MeasureStatement;
import es.caib.empara.orders.entity.OrderStatement;
import es.caib.empara.orders.entity.ProtectionMeasure;
import es.caib.empara.orders.entity.ProtectionOrder;
import es.caib.empara.shared.service.BusinessClock;
import es.caib.empara.shared.service.InvalidInput;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Keeps every statement of the register and makes the order and its measures from all of them, so
 * that they are the same whatever order the statements came in.
 */
@ApplicationScoped
class OrderLedger {

  @Inject private OrderRepository orders;
  @Inject private OrderTerms terms;
  @Inject private OrderAgenda agenda;
  @Inject private Twins twins;

  /**
   * An order that was stated.
   *
   * @param first whether the register spoke of it for the first time
   */
  record Stated(ProtectionOrder order, boolean first) {}

  /** Takes a statement of a whole order. */
  Stated state(StatusTaken status, OrderState state, OrderReport report) {
    Optional<ProtectionOrder> known = orders.order(report.orderId());
    if (known.isPresent() && !known.get().caseId().equals(status.caseId())) {
      throw new InvalidInput("orderId", "error.order.other-case");
    }
    ProtectionOrder order =
        known.orElseGet(
            () -> {
              ProtectionOrder first =
                  new ProtectionOrder(status.caseId(), report, state, status.provenance());
              orders.register(first);
              return first;
            });
    orders.add(
        new OrderStatement(order, report, state, status.provenance(), status.statusVersion()));
    List<MeasureStatement> stated =
        measures(state, report).stream()
            .map(
                measure ->
                    new MeasureStatement(
                        order,
                        measure,
                        state == OrderState.REQUESTED
                            ? MeasureState.REQUESTED
                            : MeasureState.IN_FORCE,
                        status.provenance(),
                        status.statusVersion()))
            .toList();
    stated.forEach(orders::add);
    String court = order.court();
    String nig = order.nig();
    Collection<ProtectionMeasure> measures;
    if (known.isEmpty()) {
      measures = stated.stream().map(said -> new ProtectionMeasure(order, said)).toList();
      measures.forEach(orders::add);
    } else {
      measures = retell(order, stated);
    }
    follow(order, measures, status.provenance(), known.isEmpty());
    if (known.isEmpty() || !order.court().equals(court) || !order.nig().equals(nig)) {
      twins.find(order, status.provenance().receivedAt());
    }
    return new Stated(order, known.isEmpty());
  }

  /** A family claim was filed, which prolongs the civil measures. */
  void claim(ProtectionOrder order, OffsetDateTime filedAt, Provenance provenance) {
    if (order.claim(filedAt, provenance)) {
      follow(order, retell(order, List.of()), provenance, false);
    }
  }

  /**
   * What was said of the measures decides what must be looked at. Where something is said of an
   * order that was joined to another, nobody has compared that yet: it stands alone again.
   */
  private void follow(
      ProtectionOrder order,
      Collection<ProtectionMeasure> measures,
      Provenance provenance,
      boolean first) {
    if (order.isJoined()) {
      twins.reopen(order);
    }
    measures.forEach(measure -> lapseLoaded(measure, provenance));
    agenda.plan(order, measures, provenance, first);
  }

  /** A denial gives nothing, whatever it names. */
  private static List<MeasureReport> measures(OrderState state, OrderReport report) {
    return state == OrderState.DENIED ? List.of() : report.measures();
  }

  /**
   * What had ended before the initial load told of it never lapsed before our eyes: it is expired
   * with that statement, without a status version of its own.
   */
  private static void lapseLoaded(ProtectionMeasure measure, Provenance provenance) {
    if (provenance.backfill()) {
      measure.lapse(
          provenance.receivedAt().atZoneSameInstant(BusinessClock.LEGAL_ZONE).toLocalDate());
    }
  }

  /** An order that was joined to another is its own again. */
  void standAlone(ProtectionOrder order, Provenance provenance) {
    order.standAlone();
    agenda.plan(order, orders.measures(order), provenance, false);
  }

  /** Takes a change of one measure. */
  void change(
      ProtectionOrder order,
      ProtectionMeasure measure,
      MeasureStatement change,
      Provenance provenance) {
    orders.add(change);
    List<MeasureStatement> ofMeasure =
        orders.measureStatements(order).stream()
            .filter(said -> said.measureId().equals(measure.measureId()))
            .toList();
    measure.retell(orders.statements(order), ofMeasure, claimOf(order));
    follow(order, orders.measures(order), provenance, false);
  }

  private CivilClaim claimOf(ProtectionOrder order) {
    return order.claimFiledAt() == null
        ? null
        : order.civilClaim(
            terms.days(OrderTermKind.CIVIL_CLAIM, OrderAgenda.day(order.claimFiledAt())));
  }

  private Collection<ProtectionMeasure> retell(
      ProtectionOrder order, List<MeasureStatement> newest) {
    List<OrderStatement> ofOrder = orders.statements(order);
    Map<String, List<MeasureStatement>> ofMeasures =
        orders.measureStatements(order).stream()
            .collect(Collectors.groupingBy(MeasureStatement::measureId));
    order.retell(ofOrder);
    Map<String, ProtectionMeasure> known =
        orders.measures(order).stream()
            .collect(Collectors.toMap(ProtectionMeasure::measureId, Function.identity()));
    for (MeasureStatement said : newest) {
      if (!known.containsKey(said.measureId())) {
        ProtectionMeasure measure = new ProtectionMeasure(order, said);
        orders.add(measure);
        known.put(said.measureId(), measure);
      }
    }
    CivilClaim claim = claimOf(order);
    known
        .values()
        .forEach(measure -> measure.retell(ofOrder, ofMeasures.get(measure.measureId()), claim));
    return known.values();
  }
}
