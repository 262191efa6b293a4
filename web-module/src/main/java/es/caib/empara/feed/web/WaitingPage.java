package es.caib.empara.feed.web;

import es.caib.empara.feed.InboxState;
import es.caib.empara.feed.ResolutionAction;
import es.caib.empara.feed.service.AlreadyResolved;
import es.caib.empara.feed.service.QueueOutcome;
import es.caib.empara.feed.service.QueueResolution;
import es.caib.empara.feed.service.QueueService;
import es.caib.empara.feed.service.QueuedEvent;
import es.caib.empara.feed.service.StillWaiting;
import es.caib.empara.shared.service.InvalidInput;
import es.caib.empara.shared.service.NotFound;
import es.caib.empara.shared.web.Notices;
import es.caib.empara.shared.web.Words;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Locale;

/** One event that waits: what it says, and what a person decides on it. */
@Named
@ViewScoped
public class WaitingPage implements Serializable {

  private static final long serialVersionUID = 1L;

  private static final String QUEUE = "/feed/queue.xhtml?faces-redirect=true";
  private static final String FORM = "decision";

  @Inject private QueueService queue;
  @Inject private QueueText text;
  @Inject private Notices notices;
  @Inject private Words words;

  private String id;
  private String caseNumber;
  private String reason;
  private transient QueuedEvent event;

  /** Gives the event to the case that was typed. */
  public String assign() {
    String typed = caseNumber == null ? "" : caseNumber.replaceAll("\\s", "");
    String number = typed.isEmpty() ? null : typed.toUpperCase(Locale.ROOT);
    return decide(ResolutionAction.ASSIGN, number);
  }

  /** Tries it again now. */
  public String retry() {
    return decide(ResolutionAction.RETRY, null);
  }

  /** Ends it; it can be put back. */
  public String discard() {
    return decide(ResolutionAction.DISCARD, null);
  }

  /** Takes care of it by name. */
  public String take() {
    try {
      queue.take(number());
      notices.done(words.text("queue.taken"));
      return "/feed/waiting.xhtml?faces-redirect=true&id=" + number();
    } catch (AlreadyResolved gone) {
      notices.fault(null, words.text("queue.resolved"));
      return null;
    }
  }

  private String decide(ResolutionAction action, String number) {
    try {
      QueueOutcome outcome = queue.resolve(number(), new QueueResolution(action, number, reason));
      if (outcome.isWaiting()) {
        return waits(outcome.reason(), outcome.waitsFor());
      }
      notices.done(words.named("queue.done", action.name()));
      return QUEUE;
    } catch (InvalidInput refused) {
      notices.refused(refused, FORM);
    } catch (AlreadyResolved gone) {
      notices.fault(null, words.text("queue.resolved"));
    } catch (StillWaiting waiting) {
      return waits(waiting.reason(), waiting.what());
    }
    return null;
  }

  private String waits(String why, String what) {
    event = null;
    notices.fault(null, words.text("queue.still", text.reason(why, what)));
    return null;
  }

  private long number() {
    try {
      return Long.parseLong(id);
    } catch (NumberFormatException notANumber) {
      throw new NotFound("queued event");
    }
  }

  public QueuedEvent getEvent() {
    if (event == null) {
      event = queue.event(number());
    }
    return event;
  }

  public boolean isWaiting() {
    return getEvent().state() == InboxState.QUEUED;
  }

  public boolean isDiscarded() {
    return getEvent().state() == InboxState.DISCARDED;
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }

  public String getCaseNumber() {
    return caseNumber;
  }

  public void setCaseNumber(String caseNumber) {
    this.caseNumber = caseNumber;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
