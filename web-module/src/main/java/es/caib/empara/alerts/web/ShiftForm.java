package es.caib.empara.alerts.web;

import es.caib.empara.alerts.DutySpan;
import es.caib.empara.alerts.ShiftKind;
import es.caib.empara.alerts.service.DutyRosterService;
import es.caib.empara.alerts.service.ShiftPlan;
import es.caib.empara.alerts.service.ShiftView;
import es.caib.empara.shared.service.InvalidInput;
import es.caib.empara.shared.service.NotFound;
import es.caib.empara.shared.web.Notices;
import es.caib.empara.shared.web.Words;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDateTime;
import java.util.function.Supplier;

/** One shift: plans it, plans it otherwise, or takes it out. */
@Named("shiftForm")
@ViewScoped
public class ShiftForm implements Serializable {

  private static final long serialVersionUID = 1L;

  private static final String FORM = "shift";

  @Inject private DutyRosterService rosters;
  @Inject private DutyPage page;
  @Inject private DutyText texts;
  @Inject private Notices notices;
  @Inject private Words words;

  private Long change;
  private Long version;
  private ShiftKind kind;
  private LocalDateTime startsAt;
  private LocalDateTime endsAt;
  private String principal;
  private String substitute;

  /** Begins with the shift that the address names, if it can be changed. */
  public void open() {
    ShiftView shift = change == null ? null : page.shift(change);
    if (shift == null || !page.isChangeable(shift)) {
      change = null;
      return;
    }
    version = shift.version();
    kind = shift.kind();
    startsAt = DutySpan.local(shift.startsAt());
    endsAt = DutySpan.local(shift.endsAt());
    principal = shift.principal();
    substitute = shift.substitute();
  }

  /** Plans what the form says. */
  public String save() {
    return done(
        () -> {
          ShiftPlan plan = new ShiftPlan(getKind(), startsAt, endsAt, principal, substitute);
          ShiftView shift =
              change == null ? rosters.plan(plan) : rosters.change(change, version, plan);
          return words.text("duty.planned", texts.when(shift), shift.name());
        });
  }

  /** Takes the shift out of the roster. */
  public String cancel() {
    return done(
        () -> {
          rosters.cancel(change);
          return words.text("duty.cancelled");
        });
  }

  private String done(Supplier<String> verb) {
    try {
      notices.done(verb.get());
      return page.again();
    } catch (InvalidInput refused) {
      notices.refused(refused, FORM);
    } catch (NotFound gone) {
      notices.fault(null, words.text("duty.gone"));
    }
    page.forget();
    return null;
  }

  public Long getChange() {
    return change;
  }

  public void setChange(Long change) {
    this.change = change;
  }

  public ShiftKind getKind() {
    return kind == null ? page.getRoster().kinds().get(0) : kind;
  }

  public void setKind(ShiftKind kind) {
    this.kind = kind;
  }

  public LocalDateTime getStartsAt() {
    return startsAt;
  }

  public void setStartsAt(LocalDateTime startsAt) {
    this.startsAt = startsAt;
  }

  public LocalDateTime getEndsAt() {
    return endsAt;
  }

  public void setEndsAt(LocalDateTime endsAt) {
    this.endsAt = endsAt;
  }

  public String getPrincipal() {
    return principal;
  }

  public void setPrincipal(String principal) {
    this.principal = principal;
  }

  public String getSubstitute() {
    return substitute;
  }

  public void setSubstitute(String substitute) {
    this.substitute = substitute;
  }
}
