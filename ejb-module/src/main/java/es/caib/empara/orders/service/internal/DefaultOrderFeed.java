package es.caib.empara.orders.service.internal;

import es.caib.empara.access.Roles;
import es.caib.empara.cases.IncidentKind;
import es.caib.empara.cases.IncidentReport;
import es.caib.empara.cases.Provenance;
import es.caib.empara.cases.Reliability;
import es.caib.empara.cases.StatusAspect;
import es.caib.empara.cases.service.CaseFeed;
import es.caib.empara.cases.service.CaseFeed.CaseFact;
import es.caib.empara.cases.service.StatusTaken;
import es.caib.empara.orders.BreachReport;
import es.caib.empara.orders.HearingReport;
import es.caib.empara.orders.MeasureChange;
import es.caib.empara.orders.MeasureState;
import es.caib.empara.orders.OrderReport;
import es.caib.empara.orders.OrderState;
import es.caib.empara.orders.entity.MeasureStatement;
import es.caib.empara.orders.entity.ProtectionMeasure;
import es.caib.empara.orders.entity.ProtectionOrder;
import es.caib.empara.orders.service.MeasureChanged;
import es.caib.empara.orders.service.OrderFeed;
import es.caib.empara.orders.service.OrderStated;
import es.caib.empara.shared.service.Audited;
import es.caib.empara.shared.service.InvalidInput;
import es.caib.empara.shared.service.NotFound;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.function.Predicate;

/**
 * Keeps orders as the courts' register states them. The case row is locked before anything of an
 * order changes, so that two reports of it cannot cross.
 */
@Stateless
@DenyAll
public class DefaultOrderFeed implements OrderFeed {

  private static final String CLAIM_FILED = "CLAIM_FILED";
  private static final String ACKNOWLEDGED = "ACKNOWLEDGED";
  private static final String HEARING = "HEARING";

  /** Tells the incident that a breach becomes from those that the police number. */
  private static final String BREACH = "breach:";

  @Inject private OrderRepository orders;
  @Inject private OrderLedger ledger;
  @Inject private PointDesk desk;
  @Inject private GapReview gaps;
  @Inject private CaseFeed cases;
  @Inject private Event<Object> facts;

  @Override
  @Audited("FEED_ORDER_KNOWN")
  @RolesAllowed({Roles.FEED, Roles.SYSTEM})
  public boolean isKnown(String orderId) {
    return orders.order(orderId).isPresent();
  }

  @Override
  @Audited("FEED_MEASURE_KNOWN")
  @RolesAllowed({Roles.FEED, Roles.SYSTEM})
  public boolean isKnown(String orderId, String measureId) {
    return orders.measure(orderId, measureId).isPresent();
  }

  @Override
  @Audited("FEED_ORDER_STATED")
  @RolesAllowed({Roles.FEED, Roles.SYSTEM})
  public void recordStatement(
      String caseNumber, OrderState state, OrderReport report, Provenance provenance) {
    boolean late = isLate(report.orderId(), order -> order.isOvertaking(provenance));
    StatusTaken status =
        cases.recordFact(
            caseNumber,
            new CaseFact(StatusAspect.ORDER, null, state.name(), report.court(), late),
            provenance);
    OrderLedger.Stated stated = ledger.state(status, state, report);
    desk.arrive(stated.order(), status, stated.first());
    gaps.review(status);
    facts.fire(new OrderStated(status, report.orderId(), state, report.measures().size()));
  }

  @Override
  @Audited("FEED_MEASURE_CHANGED")
  @RolesAllowed({Roles.FEED, Roles.SYSTEM})
  public void recordMeasureChange(String caseNumber, MeasureChange change, Provenance provenance) {
    ProtectionMeasure measure =
        orders
            .measure(change.orderId(), change.measureId())
            .orElseThrow(() -> new NotFound("measure " + change.measureId()));
    MeasureState before = measure.state();
    LocalDate endedBefore = measure.lastDay();
    StatusTaken status =
        cases.recordFact(
            caseNumber,
            new CaseFact(
                StatusAspect.MEASURE,
                before.name(),
                change.state().name(),
                measure.kind().name(),
                measure.isOvertaking(provenance)),
            provenance);
    ProtectionOrder order = requireOf(status, change.orderId());
    ledger.change(
        order,
        measure,
        new MeasureStatement(order, change, provenance, status.statusVersion()),
        provenance);
    gaps.review(status);
    facts.fire(
        new MeasureChanged(
            status,
            change.orderId(),
            change.measureId(),
            measure.kind(),
            before,
            change.state(),
            endedBefore,
            measure.lastDay()));
  }

  @Override
  @Audited("FEED_ORDER_BREACHED")
  @RolesAllowed({Roles.FEED, Roles.SYSTEM})
  public void recordBreach(String caseNumber, BreachReport breach, Provenance provenance) {
    StatusTaken status =
        cases.recordIncident(
            caseNumber,
            new IncidentReport(
                BREACH + provenance.eventId(),
                IncidentKind.BREACH,
                breach.occurredAt(),
                null,
                breach.summary(),
                Reliability.FACT,
                breach.orderId(),
                breach.measureId()),
            provenance);
    requireOf(status, breach.orderId());
  }

  @Override
  @Audited("FEED_CLAIM_FILED")
  @RolesAllowed({Roles.FEED, Roles.SYSTEM})
  public void recordClaim(
      String caseNumber, String orderId, OffsetDateTime filedAt, Provenance provenance) {
    boolean late = isLate(orderId, order -> order.isClaimOvertaking(provenance));
    StatusTaken status = take(caseNumber, CLAIM_FILED, null, provenance, late);
    ledger.claim(requireOf(status, orderId), filedAt, provenance);
    gaps.review(status);
  }

  @Override
  @Audited("FEED_ORDER_ACKNOWLEDGED")
  @RolesAllowed({Roles.FEED, Roles.SYSTEM})
  public void recordAcknowledgement(
      String caseNumber,
      String orderId,
      String policeUnit,
      OffsetDateTime at,
      Provenance provenance) {
    boolean late = isLate(orderId, order -> order.isAcknowledgementOvertaking(provenance));
    StatusTaken status = take(caseNumber, ACKNOWLEDGED, policeUnit, provenance, late);
    requireOf(status, orderId).acknowledge(policeUnit, at, provenance);
    gaps.review(status);
  }

  @Override
  @Audited("FEED_HEARING_SCHEDULED")
  @RolesAllowed({Roles.FEED, Roles.SYSTEM})
  public void recordHearing(String caseNumber, HearingReport hearing, Provenance provenance) {
    boolean late = isLate(hearing.orderId(), order -> order.isHearingOvertaking(provenance));
    StatusTaken status = take(caseNumber, HEARING, hearing.court(), provenance, late);
    ProtectionOrder order = requireOf(status, hearing.orderId());
    orders.add(order.schedule(hearing, provenance, status.statusVersion()));
    gaps.review(status);
  }

  private boolean isLate(String orderId, Predicate<ProtectionOrder> overtaking) {
    return orders.order(orderId).filter(overtaking).isPresent();
  }

  private StatusTaken take(
      String caseNumber, String to, String detail, Provenance provenance, boolean late) {
    return cases.recordFact(
        caseNumber, new CaseFact(StatusAspect.ORDER, null, to, detail, late), provenance);
  }

  /** The order, which must be of that case. */
  private ProtectionOrder requireOf(StatusTaken status, String orderId) {
    ProtectionOrder order =
        orders.order(orderId).orElseThrow(() -> new NotFound("order " + orderId));
    if (!order.caseId().equals(status.caseId())) {
      throw new InvalidInput("orderId", "error.order.other-case");
    }
    return order;
  }
}
