package es.caib.empara.cases.web;

import es.caib.empara.cases.service.StepView;
import es.caib.empara.cases.service.WorkItem;
import es.caib.empara.cases.service.WorkService;
import es.caib.empara.shared.service.InvalidInput;
import es.caib.empara.shared.service.NotFound;
import es.caib.empara.shared.web.Notices;
import es.caib.empara.shared.web.TimeText;
import es.caib.empara.shared.web.Words;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDateTime;
import java.util.function.Supplier;

/** Gives a step to a colleague, puts it off with a reason, or says that it is not needed. */
@Named
@ViewScoped
public class StepChange implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private WorkService work;
  @Inject private WorkList list;
  @Inject private Notices notices;
  @Inject private Words words;
  @Inject private TimeText times;

  private Long step;
  private String owner;
  private LocalDateTime due;
  private String reason;

  /** Shows the form for one step. */
  public void begin(Long which) {
    step = which;
    owner = null;
    due = null;
    reason = null;
  }

  public void close() {
    step = null;
  }

  public void give() {
    if (owner == null) {
      notices.fault("change:owner", words.text("work.owner.missing"));
      return;
    }
    change(
        () -> {
          StepView given = work.give(step, owner);
          return words.text("work.given", given.ownerName());
        });
  }

  public void postpone() {
    if (due == null) {
      notices.fault("change:due", words.text("work.due.missing"));
    } else if (reason == null) {
      notices.fault("change:reason", words.text("work.reason.missing"));
    } else {
      change(
          () -> {
            StepView put = work.postpone(step, ActFields.instant(due), reason);
            return words.text("work.postponed", times.at(put.due()));
          });
    }
  }

  public void cancel() {
    if (reason == null) {
      notices.fault("change:reason", words.text("work.reason.missing"));
      return;
    }
    change(
        () -> {
          work.cancel(step, reason);
          return words.text("work.cancelled");
        });
  }

  private void change(Supplier<String> verb) {
    try {
      String done = verb.get();
      close();
      list.refresh(done);
    } catch (NotFound gone) {
      close();
      list.refresh(words.text("work.gone"));
    } catch (InvalidInput refused) {
      notices.refused(refused, "change");
    }
  }

  /** The step that is being changed; null when none is, or it is not on this page any more. */
  public WorkItem getItem() {
    return step == null ? null : list.item(step);
  }

  public String getOwner() {
    return owner;
  }

  public void setOwner(String owner) {
    this.owner = owner;
  }

  public LocalDateTime getDue() {
    return due;
  }

  public void setDue(LocalDateTime due) {
    this.due = due;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
