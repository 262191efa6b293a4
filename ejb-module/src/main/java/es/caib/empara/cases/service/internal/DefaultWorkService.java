package es.caib.empara.cases.service.internal;

import es.caib.empara.access.Roles;
import es.caib.empara.access.service.Acts;
import es.caib.empara.access.service.Caller;
import es.caib.empara.access.service.Callers;
import es.caib.empara.access.service.Colleagues;
import es.caib.empara.access.service.Colleagues.Colleague;
import es.caib.empara.access.service.Names;
import es.caib.empara.cases.entity.NextStep;
import es.caib.empara.cases.service.StepView;
import es.caib.empara.cases.service.WorkFilter;
import es.caib.empara.cases.service.WorkFilter.When;
import es.caib.empara.cases.service.WorkItem;
import es.caib.empara.cases.service.WorkPage;
import es.caib.empara.cases.service.WorkService;
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
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** The work of the caller's institution. */
@Stateless
@DenyAll
public class DefaultWorkService implements WorkService {

  @Inject private WorkRepository work;
  @Inject private ActRepository acts;
  @Inject private Names names;
  @Inject private Colleagues colleagues;
  @Inject private Callers callers;
  @Inject private CallContext context;
  @Inject private BusinessClock clock;

  @Override
  @Audited("WORK_LIST")
  @RolesAllowed({Roles.TECHNICIAN, Roles.COORDINATOR})
  public Slice<WorkItem> list(WorkFilter filter, PageRequest page) {
    Caller caller = callers.current();
    WorkRepository.Clock now = now();
    List<WorkRepository.OnCase> found = work.list(filter, caller, now, page);
    boolean more = found.size() > page.limit();
    List<WorkRepository.OnCase> shown = more ? found.subList(0, page.limit()) : found;
    context.detail(
        shown.stream()
            .map(each -> each.caseFile().caseNumber())
            .distinct()
            .collect(Collectors.joining(" ")));
    Map<String, String> people =
        names.of(
            shown.stream()
                .map(each -> each.step().owner())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
    NextStep last = more ? shown.get(shown.size() - 1).step() : null;
    return new Slice<>(
        shown.stream().map(each -> item(each, people, now)).toList(),
        last == null ? null : Cursor.of(last.due(), last.id()));
  }

  @Override
  @Audited("WORK_LIST")
  @RolesAllowed({Roles.TECHNICIAN, Roles.COORDINATOR})
  public WorkPage page(WorkFilter filter, PageRequest page) {
    Caller caller = callers.current();
    return new WorkPage(list(filter, page), work.counts(filter.scope(), caller, now()));
  }

  @Override
  @Audited("WORK_TAKE")
  @RolesAllowed({Roles.TECHNICIAN, Roles.COORDINATOR})
  @Acts
  public StepView take(Long stepId) {
    NextStep step = open(stepId);
    step.take(callers.current().principal());
    return view(step);
  }

  @Override
  @Audited("WORK_GIVE")
  @RolesAllowed({Roles.TECHNICIAN, Roles.COORDINATOR})
  @Acts
  public StepView give(Long stepId, String principal) {
    NextStep step = open(stepId);
    List<Colleague> found = colleagues.active(List.of(principal));
    if (found.isEmpty() || !found.get(0).realm().equals(step.institution())) {
      throw new InvalidInput("owner", "error.act.owner.unknown");
    }
    step.giveTo(principal);
    return view(step);
  }

  @Override
  @Audited("WORK_POSTPONE")
  @RolesAllowed({Roles.TECHNICIAN, Roles.COORDINATOR})
  @Acts
  public StepView postpone(Long stepId, OffsetDateTime due, String reason) {
    NextStep step = open(stepId);
    if (!due.isAfter(step.due()) || !due.isAfter(clock.now())) {
      throw new InvalidInput("due", "error.step.later");
    }
    step.postpone(due, reason, callers.current().principal());
    return view(step);
  }

  @Override
  @Audited("WORK_CANCEL")
  @RolesAllowed({Roles.TECHNICIAN, Roles.COORDINATOR})
  @Acts
  public StepView cancel(Long stepId, String reason) {
    NextStep step = open(stepId);
    step.cancel(reason, callers.current().principal(), clock.now());
    return view(step);
  }

  private NextStep open(Long stepId) {
    NextStep step =
        acts.lockStep(stepId, callers.current()).orElseThrow(() -> new NotFound("step " + stepId));
    context.detail("step " + stepId);
    if (!step.isOpen()) {
      throw new InvalidInput("step", "error.step.closed");
    }
    return step;
  }

  private StepView view(NextStep step) {
    return CaseViews.step(step, step.owner() == null ? Map.of() : names.of(List.of(step.owner())));
  }

  private WorkRepository.Clock now() {
    return WorkRepository.Clock.of(clock);
  }

  private static WorkItem item(
      WorkRepository.OnCase found, Map<String, String> people, WorkRepository.Clock now) {
    return new WorkItem(
        CaseViews.step(found.step(), people),
        when(found.step(), now),
        found.caseFile().caseNumber(),
        found.caseFile().riskLevel(),
        found.caseFile().municipality(),
        found.caseFile().statusVersion());
  }

  private static When when(NextStep step, WorkRepository.Clock now) {
    if (step.isNobodys()) {
      return When.NOBODY;
    }
    if (step.due().isBefore(now.now())) {
      return When.OVERDUE;
    }
    return step.due().isBefore(now.tomorrow()) ? When.TODAY : When.LATER;
  }
}
