package es.caib.empara.resources.service.internal;

import es.caib.empara.access.Roles;
import es.caib.empara.access.service.Acts;
import es.caib.empara.access.service.Caller;
import es.caib.empara.access.service.Callers;
import es.caib.empara.audit.service.AccessPurpose;
import es.caib.empara.cases.ResourceAct;
import es.caib.empara.cases.service.CaseActs;
import es.caib.empara.cases.service.CaseInHand;
import es.caib.empara.resources.ActivationOutcome;
import es.caib.empara.resources.RefusalReason;
import es.caib.empara.resources.ResourceType;
import es.caib.empara.resources.entity.ResourceActivation;
import es.caib.empara.resources.entity.WrongState;
import es.caib.empara.resources.service.ActivationCommand;
import es.caib.empara.resources.service.ActivationConflict;
import es.caib.empara.resources.service.ActivationFilter;
import es.caib.empara.resources.service.ActivationService;
import es.caib.empara.resources.service.ActivationView;
import es.caib.empara.resources.service.Proposal;
import es.caib.empara.resources.service.internal.ActivationRepository.OfResource;
import es.caib.empara.shared.service.Audited;
import es.caib.empara.shared.service.BusinessClock;
import es.caib.empara.shared.service.CallContext;
import es.caib.empara.shared.service.Cursor;
import es.caib.empara.shared.service.InvalidInput;
import es.caib.empara.shared.service.NotFound;
import es.caib.empara.shared.service.PageRequest;
import es.caib.empara.shared.service.Slice;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Activations, for those who ask and those who answer. */
@Stateless
@DenyAll
public class DefaultActivationService implements ActivationService {

  @Inject private ActivationRepository activations;
  @Inject private ActivationViews views;
  @Inject private Activating activating;
  @Inject private Choosing choosing;
  @Inject private CaseActs acts;
  @Inject private Callers callers;
  @Inject private CallContext context;
  @Inject private BusinessClock clock;

  @Override
  @Audited("ACTIVATION_PROPOSALS")
  @RolesAllowed({Roles.TECHNICIAN, Roles.COORDINATOR})
  public List<Proposal> proposals(String caseNumber, ResourceType need, AccessPurpose purpose) {
    context.about(caseNumber, purpose.reason().name(), purpose.text());
    CaseInHand about = acts.look(caseNumber, callers.current());
    context.atStatus(about.statusVersion());
    context.detail(need.name());
    return choosing.proposals(about, need);
  }

  @Override
  @Audited("ACTIVATION_REQUEST")
  @RolesAllowed({Roles.TECHNICIAN, Roles.COORDINATOR})
  @Acts
  public ActivationView request(
      String caseNumber, ActivationCommand command, AccessPurpose purpose) {
    context.about(caseNumber, purpose.reason().name(), purpose.text());
    Caller caller = callers.current();
    CaseInHand held = acts.hold(caseNumber, caller);
    acts.requireCurrent(held, command.statusVersion(), caller);
    Activating.Taken taken = activating.ask(held, command, caller);
    context.atStatus(taken.statusVersion());
    context.detail("activation " + taken.activation().id());
    return view(new OfResource(taken.activation(), taken.resource()), caller);
  }

  @Override
  @Audited("ACTIVATION_ACCEPT")
  @RolesAllowed({Roles.TECHNICIAN, Roles.COORDINATOR})
  @Acts
  public ActivationView accept(Long id, long statusVersion, OffsetDateTime arrivesAt) {
    return answer(
        id,
        new Step(ResourceAct.RESOURCE_ACCEPTED, arrivesAt, false),
        statusVersion,
        activation -> {
          if (arrivesAt.isBefore(clock.now())) {
            throw new InvalidInput("arrivesAt", "error.activation.arrives");
          }
          activation.accept(arrivesAt, callers.current().principal(), clock.now());
        });
  }

  @Override
  @Audited("ACTIVATION_REFUSE")
  @RolesAllowed({Roles.TECHNICIAN, Roles.COORDINATOR})
  @Acts
  public ActivationView refuse(Long id, long statusVersion, RefusalReason reason, String text) {
    if (reason == RefusalReason.OTHER && (text == null || text.isBlank())) {
      throw new InvalidInput("text", "error.activation.reason");
    }
    return answer(
        id,
        new Step(ResourceAct.RESOURCE_REFUSED, reason, true),
        statusVersion,
        activation ->
            activation.refuse(reason, words(text), callers.current().principal(), clock.now()));
  }

  @Override
  @Audited("ACTIVATION_START")
  @RolesAllowed({Roles.TECHNICIAN, Roles.COORDINATOR})
  @Acts
  public ActivationView start(Long id, long statusVersion) {
    return answer(
        id,
        new Step(ResourceAct.RESOURCE_STARTED, null, false),
        statusVersion,
        activation -> activation.start(callers.current().principal(), clock.now()));
  }

  @Override
  @Audited("ACTIVATION_END")
  @RolesAllowed({Roles.TECHNICIAN, Roles.COORDINATOR})
  @Acts
  public ActivationView end(Long id, long statusVersion, ActivationOutcome outcome, String text) {
    return answer(
        id,
        new Step(ResourceAct.RESOURCE_ENDED, outcome, false),
        statusVersion,
        activation ->
            activation.end(outcome, words(text), callers.current().principal(), clock.now()));
  }

  @Override
  @Audited("ACTIVATION_CANCEL")
  @RolesAllowed({Roles.TECHNICIAN, Roles.COORDINATOR})
  @Acts
  public ActivationView cancel(Long id, long statusVersion, String text) {
    Caller caller = callers.current();
    return step(
        id,
        new Step(ResourceAct.RESOURCE_CANCELLED, null, false),
        statusVersion,
        shown -> shown.activation().requestedRealm().equals(caller.realm()),
        activation -> activation.cancel(words(text), caller.principal(), clock.now()));
  }

  @Override
  @Audited("ACTIVATION_LIST")
  @RolesAllowed({Roles.TECHNICIAN, Roles.COORDINATOR})
  public Slice<ActivationView> list(ActivationFilter filter, PageRequest page) {
    Caller caller = callers.current();
    List<OfResource> found = activations.list(filter, caller, page);
    boolean more = found.size() > page.limit();
    List<OfResource> shown = more ? found.subList(0, page.limit()) : found;
    List<ActivationView> items = views.views(shown, caller);
    context.detail(
        items.stream().map(ActivationView::caseNumber).distinct().collect(Collectors.joining(" ")));
    if (!more) {
      return new Slice<>(items, null);
    }
    ResourceActivation last = shown.get(shown.size() - 1).activation();
    return new Slice<>(
        items, Cursor.of(filter.isOpenOnly() ? last.answerDue() : last.requestedAt(), last.id()));
  }

  @Override
  @Audited("ACTIVATION_READ")
  @RolesAllowed({Roles.TECHNICIAN, Roles.COORDINATOR})
  public ActivationView open(Long id) {
    Caller caller = callers.current();
    ActivationView view = view(found(id, caller), caller);
    context.about(view.caseNumber(), null, null);
    context.atStatus(view.statusVersion());
    context.detail("activation " + id);
    return view;
  }

  /** What is done, what its line says besides, and whether somebody else is asked after it. */
  private record Step(ResourceAct act, Object more, boolean goesOn) {}

  /** A step of whoever owns the resource, wherever the case is. */
  private ActivationView answer(
      Long id, Step step, long statusVersion, Consumer<ResourceActivation> verb) {
    Long own = callers.current().institutionId();
    return step(
        id, step, statusVersion, shown -> shown.resource().institutionId().equals(own), verb);
  }

  private ActivationView step(
      Long id,
      Step step,
      long statusVersion,
      Predicate<OfResource> may,
      Consumer<ResourceActivation> verb) {
    Caller caller = callers.current();
    OfResource shown = found(id, caller);
    if (!may.test(shown)) {
      throw new NotFound("activation " + id);
    }
    context.detail("activation " + id);
    CaseInHand held = acts.hold(shown.activation().caseId());
    context.about(held.caseNumber(), null, null);
    ResourceActivation activation = activations.lock(id);
    try {
      verb.accept(activation);
    } catch (WrongState moved) {
      // That it was answered is a better answer than that the case has changed with it.
      throw new ActivationConflict("activation.is." + moved.state());
    }
    acts.requireCurrent(held, statusVersion, caller);
    long version =
        acts.act(
            held.caseId(),
            step.act(),
            activating.line(shown.resource(), step.more()),
            statusVersion,
            caller);
    context.atStatus(version);
    activating.tell(activation, shown.resource(), held, version, caller.principal());
    if (step.goesOn()) {
      activating.goOn(activation, shown.resource(), held, caller.principal());
    }
    return view(shown, caller);
  }

  private OfResource found(Long id, Caller caller) {
    return activations.open(id, caller).orElseThrow(() -> new NotFound("activation " + id));
  }

  private ActivationView view(OfResource shown, Caller caller) {
    return views.views(List.of(shown), caller).get(0);
  }

  private static String words(String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }
}
