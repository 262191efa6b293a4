package es.caib.empara.orders.service.internal;

import es.caib.empara.access.Roles;
import es.caib.empara.access.service.Acts;
import es.caib.empara.access.service.Caller;
import es.caib.empara.access.service.Callers;
import es.caib.empara.access.service.Needs;
import es.caib.empara.audit.service.AccessPurpose;
import es.caib.empara.cases.IncidentKind;
import es.caib.empara.cases.IncidentReport;
import es.caib.empara.cases.Reliability;
import es.caib.empara.cases.service.CaseActs;
import es.caib.empara.cases.service.CaseInHand;
import es.caib.empara.cases.service.StatusTaken;
import es.caib.empara.institutions.DataKind;
import es.caib.empara.orders.BreachRecipient;
import es.caib.empara.orders.entity.BreachNotice;
import es.caib.empara.orders.entity.ProtectionOrder;
import es.caib.empara.orders.service.BreachCommand;
import es.caib.empara.orders.service.BreachService;
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
import java.util.UUID;

/** Takes what the victim or others told of a breach, and that it was reported. */
@Stateless
@DenyAll
public class DefaultBreachService implements BreachService {

  private static final String TOLD = "told:";

  @Inject private OrderRepository orders;
  @Inject private CaseActs acts;
  @Inject private Callers callers;
  @Inject private CallContext context;
  @Inject private BusinessClock clock;

  @Override
  @Audited("BREACH_REPORT")
  @RolesAllowed({Roles.TECHNICIAN, Roles.COORDINATOR})
  @Acts
  @Needs(DataKind.MEASURES)
  public long report(String caseNumber, BreachCommand breach, AccessPurpose purpose) {
    context.about(caseNumber, purpose.reason().name(), purpose.text());
    Caller caller = callers.current();
    OffsetDateTime now = clock.now();
    OffsetDateTime occurredAt = breach.occurredAt() == null ? now : breach.occurredAt();
    check(breach, occurredAt, now);
    CaseInHand held = acts.hold(caseNumber, caller);
    requireOf(held, breach);
    String incidentId = TOLD + UUID.randomUUID();
    StatusTaken status =
        acts.tell(
            held,
            new IncidentReport(
                incidentId,
                IncidentKind.BREACH,
                occurredAt,
                null,
                breach.summary().strip(),
                Reliability.ASSESSMENT,
                breach.orderId(),
                breach.measureId()),
            breach.statusVersion(),
            caller);
    orders.add(
        new BreachNotice(
            held.caseId(),
            incidentId,
            breach.toldBy(),
            breach.reportedTo(),
            breach.reportedAt(),
            breach.reference() == null || breach.reference().isBlank()
                ? null
                : breach.reference().strip(),
            caller.principal(),
            caller.realm(),
            now));
    context.atStatus(status.statusVersion());
    context.detail("order " + breach.orderId());
    return status.statusVersion();
  }

  private static void check(BreachCommand breach, OffsetDateTime occurredAt, OffsetDateTime now) {
    if (occurredAt.isAfter(now)) {
      throw new InvalidInput("occurredAt", "error.act.future");
    }
    if (breach.reportedTo() == BreachRecipient.NOBODY) {
      return;
    }
    if (breach.reportedAt() == null) {
      throw new InvalidInput("reportedAt", "error.breach.reported");
    }
    if (breach.reportedAt().isAfter(now)) {
      throw new InvalidInput("reportedAt", "error.act.future");
    }
  }

  private void requireOf(CaseInHand held, BreachCommand breach) {
    ProtectionOrder order =
        orders
            .order(breach.orderId())
            .filter(each -> each.caseId().equals(held.caseId()))
            .orElseThrow(() -> new NotFound("order " + breach.orderId()));
    if (breach.measureId() != null
        && orders.measure(order.orderId(), breach.measureId()).isEmpty()) {
      throw new InvalidInput("measureId", "error.breach.measure");
    }
  }
}
