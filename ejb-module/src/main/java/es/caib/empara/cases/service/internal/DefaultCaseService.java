package es.caib.empara.cases.service.internal;

import es.caib.empara.access.Roles;
import es.caib.empara.access.service.Acts;
import es.caib.empara.access.service.Caller;
import es.caib.empara.access.service.Callers;
import es.caib.empara.audit.service.AccessPurpose;
import es.caib.empara.cases.entity.CaseFile;
import es.caib.empara.cases.entity.CaseVisit;
import es.caib.empara.cases.entity.StatusChange;
import es.caib.empara.cases.service.ActCommand;
import es.caib.empara.cases.service.ActRecorded;
import es.caib.empara.cases.service.CaseFilter;
import es.caib.empara.cases.service.CaseService;
import es.caib.empara.cases.service.CaseSummary;
import es.caib.empara.cases.service.CaseView;
import es.caib.empara.cases.service.MeasureInForce;
import es.caib.empara.cases.service.ProtectionReader;
import es.caib.empara.cases.service.TimelineFilter;
import es.caib.empara.cases.service.TimelineLine;
import es.caib.empara.institutions.DataKind;
import es.caib.empara.institutions.service.MunicipalityView;
import es.caib.empara.institutions.service.Territory;
import es.caib.empara.shared.service.Audited;
import es.caib.empara.shared.service.BusinessClock;
import es.caib.empara.shared.service.CallContext;
import es.caib.empara.shared.service.Cursor;
import es.caib.empara.shared.service.NotFound;
import es.caib.empara.shared.service.PageRequest;
import es.caib.empara.shared.service.Slice;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Comparator;
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
  private static final int TIMELINE_LINES = 50;

  /** What a page tells of what has changed; whoever was away for longer reads the timeline. */
  private static final int MOST_CHANGES = 100;

  @Inject private CaseRepository cases;
  @Inject private ActRepository acts;
  @Inject private TimelineRepository timeline;
  @Inject private ActRecorder recorder;
  @Inject private FirstVisits firstVisits;
  @Inject private CaseViews views;
  @Inject private Winding clocks;
  @Inject private ProtectionReader protection;
  @Inject private Territory territory;
  @Inject private Callers callers;
  @Inject private CallContext context;
  @Inject private BusinessClock clock;

  @Override
  @Audited("CASE_LIST")
  @RolesAllowed({Roles.TECHNICIAN, Roles.COORDINATOR, Roles.READER})
  public Slice<CaseSummary> list(CaseFilter filter, PageRequest page) {
    Caller caller = callers.current();
    List<CaseFile> found = cases.list(filter, places(filter), caller, page);
    boolean more = found.size() > page.limit();
    List<CaseFile> shown = more ? found.subList(0, page.limit()) : found;
    Optional<Map<Long, List<MeasureInForce>>> measures =
        protection.inForce(shown.stream().map(CaseFile::id).toList(), caller);
    context.detail(shown.stream().map(CaseFile::caseNumber).collect(Collectors.joining(" ")));
    List<CaseSummary> items = shown.stream().map(file -> views.summary(file, measures)).toList();
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
    context.about(caseNumber, purpose.reason().name(), purpose.text());
    ActRepository.Desk desk =
        acts.desk(caseNumber, caller).orElseThrow(() -> new NotFound("case " + caseNumber));
    CaseFile file = desk.caseFile();
    context.atStatus(file.statusVersion());
    Sight sight = Sight.of(caller);
    CaseView view =
        views.view(
            desk,
            sight.of(DataKind.ASSESSMENTS, () -> cases.assessments(file)),
            sight.of(DataKind.INCIDENTS, () -> cases.incidents(file)),
            protection
                .inForce(List.of(file.id()), caller)
                .map(measures -> measures.getOrDefault(file.id(), List.of()))
                .orElse(null),
            told(file, desk.lastVisit(), sight),
            caller);
    see(desk, caller);
    return view;
  }

  /**
   * The first page of the timeline and, out of the same reading, what the caller has not seen. That
   * something hidden has changed is news too.
   */
  private CaseViews.Told told(CaseFile file, CaseVisit lastVisit, Sight sight) {
    long seen = lastVisit == null ? file.statusVersion() : lastVisit.statusVersion();
    int news = (int) Math.min(MOST_CHANGES, file.statusVersion() - seen);
    List<StatusChange> read = timeline.newsFirst(file, seen, sight, TIMELINE_LINES + 1 + news);
    List<StatusChange> shown = read.stream().filter(sight::shows).toList();
    List<StatusChange> lines =
        shown.stream()
            .sorted(
                Comparator.comparing(StatusChange::occurredAt)
                    .thenComparing(StatusChange::statusVersion)
                    .reversed())
            .limit(TIMELINE_LINES)
            .toList();
    return new CaseViews.Told(
        lines,
        shown.size() > TIMELINE_LINES ? after(lines.get(lines.size() - 1)) : null,
        read.stream()
            .filter(change -> change.statusVersion() > seen)
            .sorted(Comparator.comparing(StatusChange::statusVersion))
            .limit(MOST_CHANGES)
            .toList());
  }

  private static String after(StatusChange line) {
    return Cursor.of(line.occurredAt(), line.statusVersion());
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
    return timeline(caseNumber, purpose, TimelineFilter.any(), page);
  }

  @Override
  @Audited("CASE_TIMELINE")
  @RolesAllowed({Roles.TECHNICIAN, Roles.COORDINATOR})
  public Slice<TimelineLine> timeline(
      String caseNumber, AccessPurpose purpose, TimelineFilter filter, PageRequest page) {
    Caller caller = callers.current();
    CaseFile file = opened(caseNumber, purpose, caller).caseFile();
    List<StatusChange> found = timeline.page(file, filter, Sight.of(caller), page);
    boolean more = found.size() > page.limit();
    List<StatusChange> shown = more ? found.subList(0, page.limit()) : found;
    return new Slice<>(
        views.lines(shown, caller), more ? after(shown.get(shown.size() - 1)) : null);
  }

  @Override
  @Audited("CASE_ACT")
  @RolesAllowed({Roles.TECHNICIAN, Roles.COORDINATOR})
  @Acts
  public ActRecorded record(String caseNumber, ActCommand act, AccessPurpose purpose) {
    context.about(caseNumber, purpose.reason().name(), purpose.text());
    ActRecorded recorded = recorder.record(caseNumber, act, callers.current());
    context.atStatus(recorded.statusVersion());
    return recorded;
  }

  private CaseRepository.Opened opened(String caseNumber, AccessPurpose purpose, Caller caller) {
    context.about(caseNumber, purpose.reason().name(), purpose.text());
    CaseRepository.Opened opened =
        cases.open(caseNumber, caller).orElseThrow(() -> new NotFound("case " + caseNumber));
    context.atStatus(opened.caseFile().statusVersion());
    return opened;
  }

  private void see(ActRepository.Desk desk, Caller caller) {
    CaseFile file = desk.caseFile();
    if (desk.lastVisit() == null) {
      firstVisits.note(
          new CaseVisit(caller.principal(), file.id(), file.statusVersion(), clock.now()));
    } else {
      desk.lastVisit().see(file.statusVersion(), clock.now());
    }
  }

  private Set<String> places(CaseFilter filter) {
    Set<String> all =
        territory.municipalities().stream()
            .map(MunicipalityView::ineCode)
            .collect(Collectors.toCollection(HashSet::new));
    if (filter.island() != null) {
      all.retainAll(territory.municipalitiesOf(filter.island()));
    }
    if (filter.municipality() != null) {
      all.retainAll(Set.of(filter.municipality()));
    }
    return all;
  }
}
