package es.caib.empara.cases.web;

import es.caib.empara.cases.ActKind;
import es.caib.empara.cases.service.ActCommand;
import es.caib.empara.cases.service.CaseService;
import es.caib.empara.cases.service.StaleStatusException;
import es.caib.empara.cases.service.TimelineLine;
import es.caib.empara.shared.service.BusinessClock;
import es.caib.empara.shared.service.InvalidInput;
import es.caib.empara.shared.web.Notices;
import es.caib.empara.shared.web.Words;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/**
 * What the person did on the case. It relies on the status on screen: when that has moved on, the
 * text stays, the changes are shown, and the person decides again.
 */
@Named
@ViewScoped
public class ActForm implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private CaseService cases;
  @Inject private CasePage page;
  @Inject private Notices notices;
  @Inject private Words words;

  private ActKind kind = ActKind.FOLLOW_UP;
  private String text;
  private LocalDateTime occurredAt;
  private LocalDateTime due;
  private String owner;
  private String key = UUID.randomUUID().toString();
  private transient List<TimelineLine> changes = List.of();

  /** Records the act; afterwards the case is shown anew, with it. */
  public String record() {
    changes = List.of();
    try {
      cases.record(page.getNumber(), command(), page.purpose());
      notices.done(words.text("act.done", words.of(kind)));
      return "/cases/case.xhtml?faces-redirect=true&n=" + page.getNumber();
    } catch (StaleStatusException moved) {
      changes = moved.changes();
      return null;
    } catch (InvalidInput refused) {
      notices.refused(refused, "act");
      return null;
    }
  }

  /** Brings the present status to the screen; the text waits to be sent again. */
  public void catchUp() {
    page.reload();
    changes = List.of();
  }

  private ActCommand command() {
    return new ActCommand(
        kind, text, instant(occurredAt), nextStep(), page.getView().statusVersion(), key);
  }

  private ActCommand.NextStep nextStep() {
    boolean owned = owner != null && !owner.isBlank();
    if (due == null && !owned) {
      return null;
    }
    if (due == null) {
      throw new InvalidInput("due", "error.act.due");
    }
    if (!owned) {
      throw new InvalidInput("owner", "error.act.owner");
    }
    return new ActCommand.NextStep(instant(due), owner);
  }

  private static OffsetDateTime instant(LocalDateTime local) {
    return local == null
        ? null
        : local
            .atZone(BusinessClock.LEGAL_ZONE)
            .toOffsetDateTime()
            .withOffsetSameInstant(ZoneOffset.UTC);
  }

  /** What has changed since the status that is on screen. */
  public List<TimelineLine> getChanges() {
    return changes == null ? List.of() : changes;
  }

  public boolean isStale() {
    return !getChanges().isEmpty();
  }

  public List<ActKind> getKinds() {
    return Arrays.asList(ActKind.values());
  }

  public ActKind getKind() {
    return kind;
  }

  public void setKind(ActKind kind) {
    this.kind = kind;
  }

  public String getText() {
    return text;
  }

  public void setText(String text) {
    this.text = text;
  }

  public LocalDateTime getOccurredAt() {
    return occurredAt;
  }

  public void setOccurredAt(LocalDateTime occurredAt) {
    this.occurredAt = occurredAt;
  }

  public LocalDateTime getDue() {
    return due;
  }

  public void setDue(LocalDateTime due) {
    this.due = due;
  }

  public String getOwner() {
    return owner;
  }

  public void setOwner(String owner) {
    this.owner = owner;
  }
}
