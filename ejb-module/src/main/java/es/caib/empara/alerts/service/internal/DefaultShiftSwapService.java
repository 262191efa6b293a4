package es.caib.empara.alerts.service.internal;

import es.caib.empara.access.Roles;
import es.caib.empara.access.service.Acts;
import es.caib.empara.access.service.Caller;
import es.caib.empara.access.service.Callers;
import es.caib.empara.access.service.Colleagues;
import es.caib.empara.access.service.Names;
import es.caib.empara.alerts.SwapState;
import es.caib.empara.alerts.entity.DutyShift;
import es.caib.empara.alerts.entity.ShiftSwap;
import es.caib.empara.alerts.service.ShiftSwapService;
import es.caib.empara.alerts.service.SwapView;
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

/** Swaps of shifts: one proposes, the other answers, and nobody for either of them. */
@Stateless
@DenyAll
public class DefaultShiftSwapService implements ShiftSwapService {

  @Inject private DutyDesks desks;
  @Inject private DutyRepository repository;
  @Inject private ShiftViews views;
  @Inject private Colleagues colleagues;
  @Inject private Names names;
  @Inject private Callers callers;
  @Inject private CallContext context;
  @Inject private BusinessClock clock;

  @Override
  @Audited("SHIFT_SWAPS_READ")
  @RolesAllowed({Roles.TECHNICIAN, Roles.COORDINATOR})
  public List<SwapView> waiting() {
    Caller caller = callers.current();
    OffsetDateTime now = clock.now();
    return repository.proposals(caller.institutionId(), caller.principal()).stream()
        .filter(row -> ((DutyShift) row[1]).isAhead(now))
        .map(row -> view((ShiftSwap) row[0], (DutyShift) row[1], (DutyShift) row[2], caller))
        .toList();
  }

  @Override
  @Audited("SHIFT_SWAP_PROPOSE")
  @RolesAllowed({Roles.TECHNICIAN, Roles.COORDINATOR})
  @Acts
  public SwapView propose(Long id, String to, Long otherId) {
    Caller caller = callers.current();
    OffsetDateTime now = clock.now();
    desks.locked(caller.institutionId());
    DutyShift shift = shift(caller, id);
    DutyShift other = otherId == null ? null : shift(caller, otherId);
    context.detail("shift " + id);
    if (!shift.isAhead(now) || !shift.principal().equals(caller.principal())) {
      throw new InvalidInput("shift", "error.swap.shift");
    }
    if (to.equals(caller.principal()) || !isColleague(caller, to)) {
      throw new InvalidInput("to", "error.duty.person");
    }
    if (other != null && (!other.isAhead(now) || !other.principal().equals(to))) {
      throw new InvalidInput("other", "error.swap.other");
    }
    boolean asked =
        repository.proposals(caller.institutionId(), caller.principal()).stream()
            .anyMatch(row -> ((ShiftSwap) row[0]).shiftId().equals(id));
    if (asked) {
      throw new InvalidInput("shift", "error.swap.asked");
    }
    ShiftSwap swap = new ShiftSwap(shift, to, other, now);
    repository.register(swap);
    return view(swap, shift, other, caller);
  }

  private boolean isColleague(Caller caller, String person) {
    return colleagues.active(List.of(person)).stream()
        .anyMatch(colleague -> colleague.realm().equals(caller.realm()));
  }

  @Override
  @Audited("SHIFT_SWAP_ANSWER")
  @RolesAllowed({Roles.TECHNICIAN, Roles.COORDINATOR})
  @Acts
  public SwapView answer(Long id, boolean agreed) {
    Caller caller = callers.current();
    desks.locked(caller.institutionId());
    ShiftSwap swap = swap(caller, id);
    if (!swap.proposedTo().equals(caller.principal())) {
      throw new NotFound("swap " + id);
    }
    requireOpen(swap);
    DutyShift shift = shift(caller, swap.shiftId());
    DutyShift other = swap.otherId() == null ? null : shift(caller, swap.otherId());
    if (agreed) {
      swap.accept(shift, other, clock.now());
    } else {
      swap.refuse(clock.now());
    }
    context.detail("shift " + shift.id() + " " + swap.state());
    return view(swap, shift, other, caller);
  }

  @Override
  @Audited("SHIFT_SWAP_WITHDRAW")
  @RolesAllowed({Roles.TECHNICIAN, Roles.COORDINATOR})
  @Acts
  public void withdraw(Long id) {
    Caller caller = callers.current();
    desks.locked(caller.institutionId());
    ShiftSwap swap = swap(caller, id);
    if (!swap.proposedBy().equals(caller.principal())) {
      throw new NotFound("swap " + id);
    }
    requireOpen(swap);
    context.detail("shift " + swap.shiftId());
    swap.withdraw(clock.now());
  }

  private static void requireOpen(ShiftSwap swap) {
    if (swap.state() != SwapState.PROPOSED) {
      throw new InvalidInput("swap", "error.swap.closed");
    }
  }

  private ShiftSwap swap(Caller caller, Long id) {
    return repository
        .swap(caller.institutionId(), id)
        .orElseThrow(() -> new NotFound("swap " + id));
  }

  private DutyShift shift(Caller caller, Long id) {
    return repository
        .shift(caller.institutionId(), id)
        .orElseThrow(() -> new NotFound("shift " + id));
  }

  private SwapView view(ShiftSwap swap, DutyShift shift, DutyShift other, Caller caller) {
    Map<String, String> known = names.of(List.of(swap.proposedBy(), swap.proposedTo()));
    return new SwapView(
        swap.id(),
        views.of(shift, caller.principal()),
        other == null ? null : views.of(other, caller.principal()),
        known.getOrDefault(swap.proposedBy(), swap.proposedBy()),
        known.getOrDefault(swap.proposedTo(), swap.proposedTo()),
        swap.proposedBy().equals(caller.principal()),
        swap.state());
  }
}
