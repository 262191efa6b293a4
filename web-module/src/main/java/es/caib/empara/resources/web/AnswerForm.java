package es.caib.empara.resources.web;

import es.caib.empara.cases.service.StaleStatusException;
import es.caib.empara.cases.service.TimelineLine;
import es.caib.empara.resources.ActivationOutcome;
import es.caib.empara.resources.RefusalReason;
import es.caib.empara.resources.service.ActivationConflict;
import es.caib.empara.resources.service.ActivationService;
import es.caib.empara.resources.service.ActivationView;
import es.caib.empara.shared.service.BusinessClock;
import es.caib.empara.shared.service.InvalidInput;
import es.caib.empara.shared.service.NotFound;
import es.caib.empara.shared.web.Notices;
import es.caib.empara.shared.web.Words;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;

/**
 * One step of one activation. It relies on the status that the row showed; when the case has moved
 * on since, what was typed stays and the person decides again.
 */
@Named
@ViewScoped
public class AnswerForm implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private ActivationService activations;
  @Inject private ActivationList list;
  @Inject private BusinessClock clock;
  @Inject private Notices notices;
  @Inject private Words words;

  /** What can be done with an activation. */
  public enum Step {
    ACCEPT,
    REFUSE,
    START,
    END,
    NOT_COME,
    CANCEL
  }

  private Long id;
  private Step step;
  private long relied;
  private boolean stale;
  private LocalDateTime arrivesAt;
  private RefusalReason reason;
  private ActivationOutcome outcome = ActivationOutcome.COMPLETED;
  private String text;
  private transient List<TimelineLine> changes;

  /** Opens the form for a row, with the status that it shows. */
  public void begin(ActivationView row, Step wanted) {
    id = row.id();
    step = wanted;
    relied = row.statusVersion();
    stale = false;
    changes = null;
    reason = null;
    text = null;
    outcome = ActivationOutcome.COMPLETED;
    arrivesAt =
        clock.now().plusMinutes(30).atZoneSameInstant(BusinessClock.LEGAL_ZONE).toLocalDateTime();
  }

  /** Does it. */
  public void send() {
    try {
      act();
      list.refresh(words.named("AnswerStep.done", step.name()));
      close();
    } catch (StaleStatusException moved) {
      stale = true;
      changes = moved.changes();
    } catch (ActivationConflict elsewhere) {
      list.refresh(words.text(elsewhere.key()));
      close();
    } catch (NotFound gone) {
      list.refresh(words.text("activation.gone"));
      close();
    } catch (InvalidInput refused) {
      notices.refused(refused, "answer");
    }
  }

  private void act() {
    switch (step) {
      case ACCEPT ->
          activations.accept(
              id,
              relied,
              arrivesAt
                  .atZone(BusinessClock.LEGAL_ZONE)
                  .toOffsetDateTime()
                  .withOffsetSameInstant(ZoneOffset.UTC));
      case REFUSE -> activations.refuse(id, relied, reason, text);
      case START -> activations.start(id, relied);
      case END -> activations.end(id, relied, outcome, text);
      case NOT_COME -> activations.end(id, relied, ActivationOutcome.NOT_TAKEN_UP, text);
      case CANCEL -> activations.cancel(id, relied, text);
    }
  }

  /** Brings the present status to the screen; what was typed waits to be sent again. */
  public void catchUp() {
    list.refresh(null);
    stale = false;
    changes = null;
    ActivationView row = list.row(id);
    if (row == null) {
      list.refresh(words.text("activation.gone"));
      close();
    } else {
      relied = row.statusVersion();
    }
  }

  public void close() {
    id = null;
    stale = false;
  }

  /** The row that the form is about; null when it is closed. */
  public ActivationView getRow() {
    return id == null ? null : list.row(id);
  }

  public boolean isStale() {
    return stale;
  }

  /** What has changed of that which a resource may know. */
  public List<TimelineLine> getChanges() {
    return changes == null ? List.of() : changes;
  }

  public Step getStep() {
    return step;
  }

  public LocalDateTime getArrivesAt() {
    return arrivesAt;
  }

  public void setArrivesAt(LocalDateTime arrivesAt) {
    this.arrivesAt = arrivesAt;
  }

  public RefusalReason getReason() {
    return reason;
  }

  public void setReason(RefusalReason reason) {
    this.reason = reason;
  }

  public ActivationOutcome getOutcome() {
    return outcome;
  }

  public void setOutcome(ActivationOutcome outcome) {
    this.outcome = outcome;
  }

  public String getText() {
    return text;
  }

  public void setText(String text) {
    this.text = text;
  }
}
