package es.caib.empara.alerts.web;

import es.caib.empara.access.service.Colleagues.Colleague;
import es.caib.empara.access.web.Workplace;
import es.caib.empara.alerts.ShiftState;
import es.caib.empara.alerts.SwapState;
import es.caib.empara.alerts.service.ShiftSwapService;
import es.caib.empara.alerts.service.ShiftView;
import es.caib.empara.alerts.service.SwapView;
import es.caib.empara.shared.service.InvalidInput;
import es.caib.empara.shared.service.NotFound;
import es.caib.empara.shared.web.Notices;
import es.caib.empara.shared.web.TimeText;
import es.caib.empara.shared.web.Words;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.function.Supplier;

/** Offers a shift to a colleague, and answers what a colleague offers. */
@Named("shiftSwaps")
@ViewScoped
public class ShiftSwaps implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private ShiftSwapService swaps;
  @Inject private DutyPage page;
  @Inject private Workplace workplace;
  @Inject private TimeText times;
  @Inject private Notices notices;
  @Inject private Words words;

  private Long swap;
  private String to;
  private Long other;
  private transient List<SwapView> waiting;

  /** The proposals that wait for an answer; an administrator has none. */
  public List<SwapView> getWaiting() {
    if (waiting == null) {
      waiting = page.isOnCases() ? swaps.waiting() : List.of();
    }
    return waiting;
  }

  /** The shift that the address names, if it is the person's to swap; else null. */
  public ShiftView getShift() {
    ShiftView shift = swap == null ? null : page.shift(swap);
    return shift != null && page.isSwappable(shift) ? shift : null;
  }

  public List<Colleague> getOthers() {
    return page.getRoster().people().stream()
        .filter(person -> !person.principal().equals(workplace.getPrincipal()))
        .toList();
  }

  /** Shifts of the colleagues in this month that could be had in exchange. */
  public List<ShiftView> getExchanges() {
    return page.getRoster().days().stream()
        .flatMap(day -> day.shifts().stream())
        .filter(shift -> shift.state() == ShiftState.PLANNED && !times.isPast(shift.startsAt()))
        .filter(shift -> !page.isMine(shift))
        .toList();
  }

  /** Proposes: to give the shift away, or to exchange it; then the colleague follows from it. */
  public String propose() {
    ShiftView wanted = other == null ? null : page.shift(other);
    String person = wanted == null ? to : wanted.principal();
    if (person == null) {
      notices.fault("swap:to", words.text("duty.person.missing"));
      return null;
    }
    return done(
        () -> words.text("swap.proposed", swaps.propose(swap, person, other).proposedToName()));
  }

  /** Answers a proposal. */
  public String answer(Long id, boolean agreed) {
    return done(
        () -> {
          SwapState state = swaps.answer(id, agreed).state();
          return words.text(
              state == SwapState.ACCEPTED
                  ? "swap.accepted"
                  : state == SwapState.LAPSED ? "swap.lapsed" : "swap.refused");
        });
  }

  /** Takes back a proposal. */
  public String withdraw(Long id) {
    return done(
        () -> {
          swaps.withdraw(id);
          return words.text("swap.withdrawn");
        });
  }

  private String done(Supplier<String> verb) {
    try {
      notices.done(verb.get());
      return page.again();
    } catch (InvalidInput refused) {
      notices.refused(refused, "swap");
    } catch (NotFound gone) {
      notices.fault(null, words.text("duty.gone"));
    }
    return null;
  }

  public Long getSwap() {
    return swap;
  }

  public void setSwap(Long swap) {
    this.swap = swap;
  }

  public String getTo() {
    return to;
  }

  public void setTo(String to) {
    this.to = to;
  }

  public Long getOther() {
    return other;
  }

  public void setOther(Long other) {
    this.other = other;
  }
}
