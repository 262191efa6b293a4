package es.caib.empara.cases.web;

import es.caib.empara.access.web.Workplace;
import es.caib.empara.cases.ActKind;
import es.caib.empara.cases.ActVisibility;
import es.caib.empara.cases.ContactOutcome;
import es.caib.empara.cases.service.CaseService;
import es.caib.empara.cases.service.ContactMade;
import es.caib.empara.cases.service.DraftService;
import es.caib.empara.cases.service.DraftView;
import es.caib.empara.cases.service.StaleStatusException;
import es.caib.empara.cases.service.TimelineLine;
import es.caib.empara.shared.service.InvalidInput;
import es.caib.empara.shared.web.Notices;
import es.caib.empara.shared.web.Words;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/**
 * What the person did on the case. It relies on the status on screen: when that has moved on, the
 * text stays, the changes are shown, and the person decides again. What was typed before a log-in
 * was lost is there again.
 */
@Named
@ViewScoped
public class ActForm implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final String STEP = "nextStep.";
  private static final int SHOWN_CONTACTS = 5;

  @Inject private CaseService cases;
  @Inject private DraftService drafts;
  @Inject private CasePage page;
  @Inject private Team team;
  @Inject private Workplace workplace;
  @Inject private Notices notices;
  @Inject private Words words;

  private ActFields fields = new ActFields();
  private ActFields dropped;
  private String step;
  private String act;
  private OffsetDateTime restoredAt;
  private String key = UUID.randomUUID().toString();
  private transient List<TimelineLine> changes = List.of();

  /** Begins with what was typed before and with the step that is to be done, if there are. */
  public void begin() {
    fields.propose(workplace.getPrincipal());
    if (page.isAsking() || page.isMissing()) {
      return;
    }
    DraftView draft = page.getView().draft();
    if (draft != null) {
      fields.restore(draft.typed(), team.has(draft.typed().stepOwner()));
      restoredAt = draft.savedAt();
    }
    if (ActKind.FIRST_CONTACT.name().equals(act)) {
      fields.setKind(ActKind.FIRST_CONTACT);
    }
    if (step != null && page.hasOpenStep(step)) {
      fields.setCloses(new String[] {step});
    }
  }

  /** Records the act; afterwards the case is shown anew, with it. */
  public String record() {
    changes = List.of();
    if (isCalledBefore() && !fields.isAgain()) {
      notices.fault("act:again", words.text("error.act.again"));
      return null;
    }
    try {
      cases.record(page.getNumber(), fields.command(page.getRelied(), key), page.purpose());
      notices.done(words.text("act.done", words.of(fields.getKind())));
      return "/cases/case.xhtml?faces-redirect=true&n=" + page.getNumber();
    } catch (StaleStatusException moved) {
      changes = moved.changes();
      return null;
    } catch (InvalidInput refused) {
      notices.refused(new InvalidInput(field(refused.field()), refused.key()), "act");
      return null;
    }
  }

  /** The field of the screen by the name that the service has for it. */
  private String field(String name) {
    if (name.equals(STEP + "owner") && ActFields.BY_NAME.equals(fields.getOwner())) {
      return "ownerName";
    }
    return name.startsWith(STEP) ? name.substring(STEP.length()) : name;
  }

  /** Brings the present status to the screen; the text waits to be sent again. */
  public void catchUp() {
    page.reload();
    changes = List.of();
  }

  /** Throws away what was typed; it can be undone as long as the page is open. */
  public void discard() {
    drafts.discard(page.getNumber());
    dropped = fields;
    fields = new ActFields();
    fields.propose(workplace.getPrincipal());
    restoredAt = null;
  }

  /** Brings back what was thrown away. */
  public void undo() {
    fields = dropped;
    dropped = null;
    drafts.keep(page.getNumber(), fields.draft(page.getRelied()));
  }

  /** Who has called her before, when this is about to be another call. */
  public List<ContactMade> getEarlierContacts() {
    return fields.getKind() == ActKind.FIRST_CONTACT ? page.getView().contacts() : List.of();
  }

  /** Enough of them to know better than to call again. */
  public List<ContactMade> getLatestContacts() {
    return getEarlierContacts().stream().limit(SHOWN_CONTACTS).toList();
  }

  public boolean isCalledBefore() {
    return !getEarlierContacts().isEmpty();
  }

  public boolean isOpen() {
    return isStale() || restoredAt != null || step != null || act != null || isDropped();
  }

  /** What has changed since the status that is on screen. */
  public List<TimelineLine> getChanges() {
    return changes == null ? List.of() : changes;
  }

  public boolean isStale() {
    return !getChanges().isEmpty();
  }

  public boolean isDropped() {
    return dropped != null;
  }

  public List<ActKind> getKinds() {
    return Arrays.asList(ActKind.values());
  }

  public List<ActVisibility> getVisibilities() {
    return List.of(ActVisibility.SHARED, ActVisibility.OWN);
  }

  public List<ContactOutcome> getOutcomes() {
    return Arrays.asList(ContactOutcome.values());
  }

  public ActFields getFields() {
    return fields;
  }

  /** When the draft that is on the screen was kept; null when it is none. */
  public OffsetDateTime getRestoredAt() {
    return restoredAt;
  }

  public String getStep() {
    return step;
  }

  public void setStep(String step) {
    this.step = step;
  }

  /** What the person comes to record; null when that is open. */
  public String getAct() {
    return act;
  }

  public void setAct(String act) {
    this.act = act;
  }
}
