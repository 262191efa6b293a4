package es.caib.empara.channels.service.internal;

import es.caib.empara.access.service.Caller;
import es.caib.empara.cases.service.CaseActs;
import es.caib.empara.cases.service.CaseStanding;
import es.caib.empara.channels.entity.InformationRequest;
import es.caib.empara.channels.entity.StateReport;
import es.caib.empara.channels.service.CommunicationFilter;
import es.caib.empara.channels.service.CommunicationRow;
import es.caib.empara.channels.service.RequestReference;
import es.caib.empara.channels.service.internal.RequestRepository.Side;
import es.caib.empara.institutions.InstitutionKind;
import es.caib.empara.shared.service.BusinessClock;
import es.caib.empara.shared.service.Cursor;
import es.caib.empara.shared.service.PageRequest;
import es.caib.empara.shared.service.Slice;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** What waits in all cases of the caller's scope, by case number and without its words. */
@ApplicationScoped
class CommunicationRows {

  @Inject private ThreadRepository threads;
  @Inject private RequestRepository requests;
  @Inject private StateReportRepository reports;
  @Inject private CaseActs cases;
  @Inject private ReportTerm term;
  @Inject private BusinessClock clock;

  Slice<CommunicationRow> list(CommunicationFilter filter, Caller caller, PageRequest page) {
    return switch (filter) {
      case TO_ANSWER -> requests(Side.ASKED, caller, page);
      case OVERDUE -> requests(overdue(caller), caller, page);
      case WAITING -> requests(Side.ASKING, caller, page);
      case UNREAD -> unread(caller, page);
      case REPORTS -> reports(caller, page);
    };
  }

  /** The centre looks after all; any other institution after its own. */
  static Side overdue(Caller caller) {
    return caller.institutionKind() == InstitutionKind.COORDINATING_CENTRE
        ? Side.OVERDUE_OF_ALL
        : Side.OVERDUE;
  }

  private Slice<CommunicationRow> requests(Side side, Caller caller, PageRequest page) {
    OffsetDateTime now = clock.now();
    return slice(
        requests.open(side, caller, now, page),
        page,
        InformationRequest::caseId,
        (request, number) -> row(request, number, caller.realm(), now),
        request -> Cursor.of(request.due(), request.id()));
  }

  /** The other side is whoever asked, for whoever must answer, and whoever must answer else. */
  static CommunicationRow row(
      InformationRequest request, String caseNumber, String realm, OffsetDateTime now) {
    return new CommunicationRow(
        request.id(),
        caseNumber,
        RequestReference.of(request.id()),
        request.askedOf().equals(realm) ? request.institution() : request.askedOf(),
        request.since(),
        request.due(),
        request.isOverdue(now),
        1);
  }

  private Slice<CommunicationRow> unread(Caller caller, PageRequest page) {
    return slice(
        threads.unread(caller, page),
        page,
        unread -> unread.thread().caseId(),
        (unread, number) ->
            new CommunicationRow(
                unread.thread().id(),
                number,
                null,
                unread.thread().institution(),
                unread.since(),
                null,
                false,
                unread.messages()),
        unread -> Cursor.of(unread.thread().id()));
  }

  private Slice<CommunicationRow> reports(Caller caller, PageRequest page) {
    OffsetDateTime now = clock.now();
    return slice(
        reports.unanswered(caller, page),
        page,
        StateReport::caseId,
        (report, number) -> row(report, number, now),
        report -> Cursor.of(report.sentAt(), report.id()));
  }

  private CommunicationRow row(StateReport report, String caseNumber, OffsetDateTime now) {
    OffsetDateTime due = term.due(report);
    return new CommunicationRow(
        report.id(), caseNumber, null, null, report.sentAt(), due, !now.isBefore(due), 1);
  }

  /** Makes a row of something with the number of its case. */
  private interface Row<T> {
    CommunicationRow of(T item, String caseNumber);
  }

  private <T> Slice<CommunicationRow> slice(
      List<T> found,
      PageRequest page,
      Function<T, Long> caseId,
      Row<T> row,
      Function<T, String> cursor) {
    boolean more = found.size() > page.limit();
    List<T> shown = more ? found.subList(0, page.limit()) : found;
    Map<Long, CaseStanding> standings =
        cases.standings(shown.stream().map(caseId).distinct().toList());
    return new Slice<>(
        shown.stream()
            .map(item -> row.of(item, standings.get(caseId.apply(item)).caseNumber()))
            .toList(),
        more ? cursor.apply(shown.get(shown.size() - 1)) : null);
  }
}
