package es.caib.empara.cases.web;

import es.caib.empara.cases.ActKind;
import es.caib.empara.cases.ActVisibility;
import es.caib.empara.cases.ContactOutcome;
import es.caib.empara.cases.DraftReport;
import es.caib.empara.cases.service.ActCommand;
import es.caib.empara.cases.service.DraftCommand;
import es.caib.empara.shared.service.BusinessClock;
import es.caib.empara.shared.service.InvalidInput;
import java.io.Serializable;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;

/** The fields of an act on the screen; times are those of the islands. */
public class ActFields implements Serializable {

  /** Choice of the owner: somebody whose name is typed. */
  public static final String BY_NAME = "*";

  private static final long serialVersionUID = 1L;

  private ActKind kind = ActKind.FOLLOW_UP;
  private ActVisibility visibility = ActVisibility.SHARED;
  private ContactOutcome outcome;
  private boolean again;
  private String text;
  private LocalDateTime occurredAt;
  private String what;
  private LocalDateTime due;
  private String proposed;
  private String owner;
  private String ownerName;
  private String[] closes = new String[0];

  /** Proposes who does the next step; that alone does not make one. */
  void propose(String principal) {
    proposed = principal;
    owner = principal;
  }

  /** Brings back what was typed; {@code isMember} tells accounts that can be chosen. */
  void restore(DraftReport draft, boolean isMember) {
    kind = draft.kind();
    visibility = draft.visibility();
    outcome = draft.outcome();
    text = draft.text();
    occurredAt = local(draft.occurredAt());
    what = draft.stepWhat();
    due = local(draft.stepDue());
    owner = isMember || draft.stepOwner() == null ? draft.stepOwner() : BY_NAME;
    ownerName = isMember ? null : draft.stepOwner();
  }

  DraftCommand draft(long statusVersion) {
    return new DraftCommand(
        kind,
        visibility,
        outcome,
        text == null ? "" : text,
        instant(occurredAt),
        instant(due),
        chosenOwner(),
        what,
        statusVersion);
  }

  ActCommand command(long statusVersion, String key) {
    boolean contact = kind == ActKind.FIRST_CONTACT;
    if (contact && outcome == null) {
      throw new InvalidInput("outcome", "error.act.outcome.missing");
    }
    return new ActCommand(
        kind,
        text,
        instant(occurredAt),
        nextStep(),
        statusVersion,
        key,
        kind == ActKind.NOTE ? visibility : ActVisibility.SHARED,
        contact ? outcome : null,
        Arrays.stream(closes).map(Long::valueOf).toList());
  }

  private ActCommand.NextStep nextStep() {
    boolean chosen = owner != null && !owner.equals(proposed);
    if (due == null && (what != null || chosen)) {
      throw new InvalidInput("due", "error.act.due");
    }
    if (due != null && BY_NAME.equals(owner) && ownerName == null) {
      throw new InvalidInput("ownerName", "error.act.owner.name");
    }
    return due == null ? null : new ActCommand.NextStep(instant(due), chosenOwner(), what);
  }

  private String chosenOwner() {
    return BY_NAME.equals(owner) ? ownerName : owner;
  }

  static OffsetDateTime instant(LocalDateTime local) {
    return local == null
        ? null
        : local
            .atZone(BusinessClock.LEGAL_ZONE)
            .toOffsetDateTime()
            .withOffsetSameInstant(ZoneOffset.UTC);
  }

  private static LocalDateTime local(OffsetDateTime at) {
    return at == null ? null : at.atZoneSameInstant(BusinessClock.LEGAL_ZONE).toLocalDateTime();
  }

  public ActKind getKind() {
    return kind;
  }

  public void setKind(ActKind kind) {
    this.kind = kind;
  }

  public ActVisibility getVisibility() {
    return visibility;
  }

  public void setVisibility(ActVisibility visibility) {
    this.visibility = visibility;
  }

  public ContactOutcome getOutcome() {
    return outcome;
  }

  public void setOutcome(ContactOutcome outcome) {
    this.outcome = outcome;
  }

  /** Whether the person wants to register a contact although there was one. */
  public boolean isAgain() {
    return again;
  }

  public void setAgain(boolean again) {
    this.again = again;
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

  public String getWhat() {
    return what;
  }

  public void setWhat(String what) {
    this.what = what;
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

  public String getOwnerName() {
    return ownerName;
  }

  public void setOwnerName(String ownerName) {
    this.ownerName = ownerName;
  }

  public String[] getCloses() {
    return closes.clone();
  }

  public void setCloses(String[] closes) {
    this.closes = closes.clone();
  }
}
