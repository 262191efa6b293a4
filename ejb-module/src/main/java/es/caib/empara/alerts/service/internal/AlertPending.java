package es.caib.empara.alerts.service.internal;

import es.caib.empara.access.Roles;
import es.caib.empara.access.service.Caller;
import es.caib.empara.access.service.Pending;
import es.caib.empara.access.service.PendingSource;
import es.caib.empara.alerts.entity.DutyShift;
import es.caib.empara.alerts.entity.ShiftSwap;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.stream.Stream;

/** Waivers that wait for their second person, and shifts that somebody wants to exchange. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class AlertPending implements PendingSource {

  @Inject private AlertRepository alerts;
  @Inject private DutyRepository duty;

  @Override
  public List<Pending> pending(Caller caller) {
    return caller.is(Roles.TECHNICIAN) || caller.is(Roles.COORDINATOR)
        ? Stream.concat(waivers(caller), swaps(caller)).toList()
        : List.of();
  }

  private Stream<Pending> waivers(Caller caller) {
    return alerts.waiversAsked(caller, MOST).stream()
        .map(
            alert ->
                new Pending(
                    "WAIVER",
                    alert.caseNumber(),
                    1,
                    "/alerts/alert.xhtml?id=" + alert.id(),
                    alert.deadline(),
                    false));
  }

  private Stream<Pending> swaps(Caller caller) {
    return duty.proposals(caller.institutionId(), caller.principal()).stream()
        .filter(row -> ((ShiftSwap) row[0]).proposedTo().equals(caller.principal()))
        .limit(MOST)
        .map(
            row ->
                new Pending(
                    "SHIFT_SWAP",
                    null,
                    1,
                    "/alerts/duty.xhtml",
                    ((DutyShift) row[1]).startsAt(),
                    true));
  }
}
