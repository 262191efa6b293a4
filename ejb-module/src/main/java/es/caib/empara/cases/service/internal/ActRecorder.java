package es.caib.empara.cases.service.internal;

import es.caib.empara.access.service.Caller;
import es.caib.empara.access.service.Colleagues;
import es.caib.empara.access.service.Colleagues.Colleague;
import es.caib.empara.cases.ActKind;
import es.caib.empara.cases.ActVisibility;
import es.caib.empara.cases.StepReport;
import es.caib.empara.cases.entity.CaseAct;
import es.caib.empara.cases.entity.CaseFile;
import es.caib.empara.cases.entity.NextStep;
import es.caib.empara.cases.entity.StatusChange;
import es.caib.empara.cases.service.ActCommand;
import es.caib.empara.cases.service.ActRecorded;
import es.caib.empara.cases.service.CaseActed;
import es.caib.empara.institutions.service.InstitutionView;
import es.caib.empara.institutions.service.Territory;
import es.caib.empara.shared.service.BusinessClock;
import es.caib.empara.shared.service.InvalidInput;
import es.caib.empara.shared.service.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/** Records what an institution did, what must be done next, and what was done with it. */
@ApplicationScoped
class ActRecorder {

  @Inject private CaseRepository cases;
  @Inject private ActRepository acts;
  @Inject private ActTaking taking;
  @Inject private CaseViews views;
  @Inject private Winding clocks;
  @Inject private Colleagues colleagues;
  @Inject private Territory territory;
  @Inject private BusinessClock clock;
  @Inject private Event<CaseActed> acted;

  ActRecorded record(String caseNumber, ActCommand act, Caller caller) {
    OffsetDateTime now = clock.now();
    OffsetDateTime occurredAt = act.occurredAt() == null ? now : act.occurredAt();
    Optional<CaseAct> before = before(act, caller);
    Colleague owner = null;
    if (before.isEmpty()) {
      // What was in order then need not be so any more: the owner has left, the day is over.
      check(act, occurredAt, now);
      owner = owner(act.nextStep());
    }
    CaseFile file =
        cases.lock(caseNumber, caller).orElseThrow(() -> new NotFound("case " + caseNumber));
    // The same request may have been on its way twice at once.
    before = before.or(() -> before(act, caller));
    if (before.isPresent()) {
      if (!before.get().caseId().equals(file.id())) {
        throw new InvalidInput("Idempotency-Key", "error.key.reused");
      }
      return recorded(file, before.get());
    }
    boolean amongOurselves = act.visibility() == ActVisibility.OWN;
    if (owner != null
        && (!isResponsible(owner.realm(), file)
            || amongOurselves && !owner.realm().equals(caller.realm()))) {
      throw new InvalidInput("nextStep.owner", "error.act.owner.foreign");
    }
    StatusChange change = take(file, act, occurredAt, now, caller);
    CaseAct kept =
        new CaseAct(act.kind(), act.text(), act.statusVersion(), occurredAt, change)
            .requestedAs(act.idempotencyKey());
    if (act.nextStep() != null) {
      kept.followedBy(act.nextStep().due(), act.nextStep().owner());
    }
    acts.add(change, kept);
    clocks.acted(file);
    close(file, act, kept, caller);
    announce(act.nextStep(), owner, kept, caller);
    acts.forgetDraft(caller.principal(), file);
    acted.fire(
        new CaseActed(
            file.id(), act.kind(), act.outcome(), caller.principal(), caller.institutionId(), now));
    return recorded(file, kept);
  }

  private Optional<CaseAct> before(ActCommand act, Caller caller) {
    return act.idempotencyKey() == null
        ? Optional.empty()
        : acts.act(caller.principal(), act.idempotencyKey());
  }

  private static void check(ActCommand act, OffsetDateTime occurredAt, OffsetDateTime now) {
    if (occurredAt.isAfter(now)) {
      throw new InvalidInput("occurredAt", "error.act.future");
    }
    if (act.visibility() == ActVisibility.OWN && act.kind() != ActKind.NOTE) {
      throw new InvalidInput("visibility", "error.act.visibility");
    }
    if (act.outcome() != null && act.kind() != ActKind.FIRST_CONTACT) {
      throw new InvalidInput("outcome", "error.act.outcome");
    }
    if (act.nextStep() != null && !act.nextStep().due().isAfter(now)) {
      throw new InvalidInput("nextStep.due", "error.act.due.past");
    }
  }

  /** The account that does the next step; null for nobody yet and for a name without account. */
  private Colleague owner(ActCommand.NextStep step) {
    if (step == null || step.owner() == null || !step.owner().contains("@")) {
      return null;
    }
    return colleagues.active(List.of(step.owner().strip())).stream()
        .findFirst()
        .orElseThrow(() -> new InvalidInput("nextStep.owner", "error.act.owner.unknown"));
  }

  private boolean isResponsible(String realm, CaseFile file) {
    InstitutionView institution = territory.institution(realm);
    return institution != null && institution.municipalities().contains(file.municipality());
  }

  private StatusChange take(
      CaseFile file, ActCommand act, OffsetDateTime occurredAt, OffsetDateTime now, Caller caller) {
    StatusChange change =
        taking
            .take(file, act.kind().name(), act.statusVersion(), occurredAt, now, caller)
            .saying(abridged(act.text()))
            .endingIn(act.outcome());
    return act.visibility() == ActVisibility.OWN ? change.amongOurselves() : change;
  }

  private void close(CaseFile file, ActCommand act, CaseAct kept, Caller caller) {
    List<NextStep> steps = acts.lockSteps(file, act.closes(), caller.realm());
    if (steps.size() != new HashSet<>(act.closes()).size()) {
      throw new InvalidInput("closes", "error.step.unknown");
    }
    for (NextStep step : steps) {
      if (!step.isOpen()) {
        throw new InvalidInput("closes", "error.step.closed");
      }
      step.done(kept);
    }
  }

  private void announce(ActCommand.NextStep step, Colleague owner, CaseAct kept, Caller caller) {
    if (step == null) {
      return;
    }
    String name = step.owner() == null || step.owner().isBlank() ? null : step.owner().strip();
    acts.add(
        new NextStep(
            kept,
            new StepReport(
                step.due(),
                step.what() == null || step.what().isBlank() ? null : step.what().strip(),
                owner == null ? null : owner.principal(),
                name),
            owner == null ? caller.realm() : owner.realm()));
  }

  private ActRecorded recorded(CaseFile file, CaseAct act) {
    return new ActRecorded(
        file.caseNumber(),
        act.statusVersion(),
        act.kind() == ActKind.FIRST_CONTACT
            ? views.contacts(acts.contactsBefore(file, act.statusVersion()))
            : List.of());
  }

  /** The line of the timeline holds the beginning; the act itself holds all. */
  private static String abridged(String text) {
    return text.length() <= 2000 ? text : text.substring(0, 1999) + "…";
  }
}
