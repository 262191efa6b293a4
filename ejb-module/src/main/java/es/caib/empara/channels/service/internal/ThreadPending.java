package es.caib.empara.channels.service.internal;

import es.caib.empara.access.Roles;
import es.caib.empara.access.service.Caller;
import es.caib.empara.access.service.Pending;
import es.caib.empara.access.service.PendingSource;
import es.caib.empara.cases.service.CaseActs;
import es.caib.empara.cases.service.CaseStanding;
import es.caib.empara.channels.entity.InformationRequest;
import es.caib.empara.channels.entity.StateReport;
import es.caib.empara.channels.service.internal.RequestRepository.Side;
import es.caib.empara.institutions.InstitutionKind;
import es.caib.empara.shared.service.BusinessClock;
import es.caib.empara.shared.service.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What of the communications waits for somebody. */
@ApplicationScoped
class ThreadPending implements PendingSource {

  private static final String LIST = "/channels/threads.xhtml?view=";

  @Inject private ThreadRepository threads;
  @Inject private RequestRepository requests;
  @Inject private StateReportRepository reports;
  @Inject private CaseActs cases;
  @Inject private ReportTerm term;
  @Inject private BusinessClock clock;

  @Override
  public List<Pending> pending(Caller caller) {
    if (!caller.is(Roles.TECHNICIAN) && !caller.is(Roles.COORDINATOR)) {
      return List.of();
    }
    OffsetDateTime now = clock.now();
    List<Pending> waiting = new ArrayList<>();
    toAnswer(caller, now, waiting);
    overdue(caller, now, waiting);
    unread(caller, waiting);
    reports(caller, now, waiting);
    return waiting;
  }

  private void toAnswer(Caller caller, OffsetDateTime now, List<Pending> waiting) {
    List<InformationRequest> asked =
        requests.open(Side.ASKED, caller, now, new PageRequest(null, MOST));
    if (asked.size() > MOST) {
      long all = requests.count(Side.ASKED, caller, now);
      waiting.add(
          new Pending("REQUESTS_ANSWER", null, all, LIST + "TO_ANSWER", asked.get(0).due(), false));
      return;
    }
    Map<Long, CaseStanding> standings =
        cases.standings(asked.stream().map(InformationRequest::caseId).distinct().toList());
    for (InformationRequest request : asked) {
      String number = standings.get(request.caseId()).caseNumber();
      waiting.add(new Pending("REQUEST_ANSWER", number, 1, page(number), request.due(), false));
    }
  }

  /** Of all institutions, for the centre: it has heard by letter, and here it stays in sight. */
  private void overdue(Caller caller, OffsetDateTime now, List<Pending> waiting) {
    if (caller.institutionKind() == InstitutionKind.COORDINATING_CENTRE) {
      long all = requests.count(Side.OVERDUE_OF_ALL, caller, now);
      if (all > 0) {
        waiting.add(new Pending("REQUESTS_OVERDUE", null, all, LIST + "OVERDUE", null, false));
      }
    }
  }

  private void unread(Caller caller, List<Pending> waiting) {
    long messages = threads.countUnread(caller);
    if (messages > 0) {
      waiting.add(new Pending("MESSAGES_UNREAD", null, messages, LIST + "UNREAD", null, false));
    }
  }

  /** Those that the State has not answered in three working days, for whoever told it. */
  private void reports(Caller caller, OffsetDateTime now, List<Pending> waiting) {
    List<StateReport> late =
        reports.own(caller, MOST).stream()
            .filter(report -> !now.isBefore(term.due(report)))
            .toList();
    Map<Long, CaseStanding> standings =
        cases.standings(late.stream().map(StateReport::caseId).distinct().toList());
    for (StateReport report : late) {
      String number = standings.get(report.caseId()).caseNumber();
      waiting.add(
          new Pending("REPORT_UNANSWERED", number, 1, page(number), term.due(report), true));
    }
  }

  private static String page(String caseNumber) {
    return "/cases/case.xhtml?n=" + caseNumber + "#communications";
  }
}
