package es.caib.empara.cases.service.internal;

import es.caib.empara.access.Roles;
import es.caib.empara.access.service.Caller;
import es.caib.empara.access.service.Callers;
import es.caib.empara.audit.service.AccessPurpose;
import es.caib.empara.cases.entity.CaseAct;
import es.caib.empara.cases.entity.CaseFile;
import es.caib.empara.cases.entity.CaseVisit;
import es.caib.empara.cases.entity.StaleStatus;
import es.caib.empara.cases.entity.StatusChange;
import es.caib.empara.cases.service.ActCommand;
import es.caib.empara.cases.service.ActRecorded;
import es.caib.empara.cases.service.CaseFilter;
import es.caib.empara.cases.service.CaseService;
import es.caib.empara.cases.service.CaseSummary;
import es.caib.empara.cases.service.CaseView;
import es.caib.empara.cases.service.MeasureInForce;
import es.caib.empara.cases.service.ProtectionReader;
import es.caib.empara.cases.service.StaleStatusException;
import es.caib.empara.cases.service.TimelineLine;
import es.caib.empara.institutions.service.Territory;
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
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Cases, for the people who work on them. */
@Stateless
@DenyAll
public class DefaultCaseService implements CaseService {

  /** What a page shows of the timeline at first. */
  private static final int TIMELINE_LINES = 100;

  @Inject private CaseRepository cases;
  @Inject private FirstVisits firstVisits;
  @Inject private CaseViews views;
  @Inject private ProtectionReader protection;
  @Inject private Territory territory;
  @Inject private Callers callers;
  @Inject private CallContext context;
  @Inject private BusinessClock clock;

  @Override
  @Audited("CASE_LIST")
  @RolesAllowed({Roles.TECHNICIAN, Roles.COORDINATOR, Roles.READER})
  public Slice<CaseSummary> list(CaseFilter filter, PageRequest page) {
    List<CaseFile> found = cases.list(filter, scope(filter), page);
    boolean more = found.size() > page.limit();
    List<CaseFile> shown = more ? found.subList(0, page.limit()) : found;
    Map<Long, List<MeasureInForce>> measures =
        protection.inForce(shown.stream().map(CaseFile::id).toList());
    context.detail(shown.stream().map(CaseFile::caseNumber).collect(Collectors.joining(" ")));
    List<CaseSummary> items =
        shown.stream()
            .map(file -> views.summary(file, measures.getOrDefault(file.id(), List.of()).size()))
            .toList();
    if (!more) {
      return new Slice<>(items, null);
    }
    CaseFile last = shown.get(shown.size() - 1);
    int rank = last.riskLevel() == null ? 0 : last.riskLevel().ordinal();
    return new Slice<>(items, Cursor.of(rank, last.caseNumber()));
  }

  @Override
  @Audited("CASE_READ")
  @RolesAllowed({Roles.TECHNICIAN, Roles.COORDINATOR})
  public CaseView open(String caseNumber, AccessPurpose purpose) {
    Caller caller = callers.current();
    CaseRepository.Opened opened = opened(caseNumber, purpose, caller);
    CaseFile file = opened.caseFile();
    CaseView view =
        views.view(
            file,
            cases.assessments(file),
            cases.incidents(file),
            protection.inForce(List.of(file.id())).getOrDefault(file.id(), List.of()),
            cases.timeline(file, TIMELINE_LINES),
            CaseViews.lastSeen(opened.lastVisit()));
    see(opened, caller);
    return view;
  }

  @Override
  @Audited("CASE_ASK")
  @RolesAllowed({Roles.TECHNICIAN, Roles.COORDINATOR})
  public void requireInScope(String caseNumber) {
    context.about(caseNumber, null, null);
    if (cases.open(caseNumber, callers.current()).isEmpty()) {
      throw new NotFound("case " + caseNumber);
    }
  }

  @Override
  @Audited("CASE_TIMELINE")
  @RolesAllowed({Roles.TECHNICIAN, Roles.COORDINATOR})
  public Slice<TimelineLine> timeline(String caseNumber, AccessPurpose purpose, PageRequest page) {
    CaseFile file = opened(caseNumber, purpose, callers.current()).caseFile();
    List<TimelineLine> found = cases.timeline(file, page).stream().map(views::line).toList();
    if (found.size() <= page.limit()) {
      return new Slice<>(found, null);
    }
    TimelineLine last = found.get(page.limit() - 1);
    return new Slice<>(
        found.subList(0, page.limit()), Cursor.of(last.occurredAt(), last.statusVersion()));
  }

  @Override
  @Audited("CASE_ACT")
  @RolesAllowed({Roles.TECHNICIAN, Roles.COORDINATOR})
  public ActRecorded record(String caseNumber, ActCommand act, AccessPurpose purpose) {
    context.about(caseNumber, purpose.reason().name(), purpose.text());
    OffsetDateTime now = clock.now();
    OffsetDateTime occurredAt = act.occurredAt() == null ? now : act.occurredAt();
    if (occurredAt.isAfter(now)) {
      throw new InvalidInput("occurredAt", "error.act.future");
    }
    Caller caller = callers.current();
    CaseFile file =
        cases.lock(caseNumber, caller).orElseThrow(() -> new NotFound("case " + caseNumber));
    if (act.idempotencyKey() != null) {
      Optional<CaseAct> done = cases.act(caller.principal(), act.idempotencyKey());
      if (done.isPresent() && !done.get().caseId().equals(file.id())) {
        throw new InvalidInput("Idempotency-Key", "error.key.reused");
      } else if (done.isPresent()) {
        return recorded(caseNumber, done.get().statusVersion());
      }
    }
    StatusChange change = take(file, act, occurredAt, now, caller).saying(abridged(act.text()));
    CaseAct kept =
        new CaseAct(act.kind(), act.text(), act.statusVersion(), occurredAt, change)
            .requestedAs(act.idempotencyKey());
    if (act.nextStep() != null) {
      kept.followedBy(act.nextStep().due(), act.nextStep().owner());
    }
    cases.add(change, kept);
    return recorded(caseNumber, change.statusVersion());
  }

  private StatusChange take(
      CaseFile file, ActCommand act, OffsetDateTime occurredAt, OffsetDateTime now, Caller caller) {
    try {
      return file.act(
          act.kind().name(),
          act.statusVersion(),
          occurredAt,
          now,
          caller.realm(),
          caller.principal());
    } catch (StaleStatus stale) {
      throw new StaleStatusException(
          stale.current(),
          cases.changesSince(file, stale.cited()).stream().map(views::line).toList());
    }
  }

  private ActRecorded recorded(String caseNumber, long statusVersion) {
    context.atStatus(statusVersion);
    return new ActRecorded(caseNumber, statusVersion);
  }

  private CaseRepository.Opened opened(String caseNumber, AccessPurpose purpose, Caller caller) {
    context.about(caseNumber, purpose.reason().name(), purpose.text());
    CaseRepository.Opened opened =
        cases.open(caseNumber, caller).orElseThrow(() -> new NotFound("case " + caseNumber));
    context.atStatus(opened.caseFile().statusVersion());
    return opened;
  }

  private void see(CaseRepository.Opened opened, Caller caller) {
    CaseFile file = opened.caseFile();
    if (opened.lastVisit() == null) {
      firstVisits.note(
          new CaseVisit(caller.principal(), file.id(), file.statusVersion(), clock.now()));
    } else {
      opened.lastVisit().see(file.statusVersion(), clock.now());
    }
  }

  private Set<String> scope(CaseFilter filter) {
    Set<String> scope = new HashSet<>(callers.current().municipalities());
    if (filter.island() != null) {
      scope.retainAll(territory.municipalitiesOf(filter.island()));
    }
    if (filter.municipality() != null) {
      scope.retainAll(Set.of(filter.municipality()));
    }
    return scope;
  }

  /** The line of the timeline holds the beginning; the act itself holds all. */
  private static String abridged(String text) {
    return text.length() <= 2000 ? text : text.substring(0, 1999) + "…";
  }
}
