package es.caib.empara.cases.service.internal;

import es.caib.empara.access.Roles;
import es.caib.empara.access.service.Caller;
import es.caib.empara.access.service.Pending;
import es.caib.empara.access.service.PendingSource;
import es.caib.empara.cases.service.WorkCounts;
import es.caib.empara.cases.service.WorkFilter;
import es.caib.empara.shared.service.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.stream.Stream;

/** Next steps of cases, and cases that come from another island, as numbers. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class WorkPending implements PendingSource {

  private static final String LIST = "/cases/work.xhtml";

  @Inject private WorkRepository work;
  @Inject private HandoverRepository handovers;
  @Inject private BusinessClock clock;

  @Override
  public List<Pending> pending(Caller caller) {
    if (!caller.is(Roles.TECHNICIAN) && !caller.is(Roles.COORDINATOR)) {
      return List.of();
    }
    WorkRepository.Clock now = WorkRepository.Clock.of(clock);
    WorkCounts counts = work.counts(WorkFilter.Scope.MINE, caller, now);
    return Stream.of(
            new Pending(
                "WORK_OVERDUE", null, counts.overdue(), LIST + "?when=OVERDUE", now.now(), true),
            new Pending(
                "WORK_TODAY", null, counts.today(), LIST + "?when=TODAY", now.tomorrow(), true),
            new Pending("WORK_NOBODY", null, counts.nobodys(), LIST + "?when=NOBODY", null, false),
            new Pending(
                "HANDOVER", null, handovers.pending(caller, MOST).size(), LIST, now.now(), false))
        .filter(each -> each.count() > 0)
        .toList();
  }
}
