package es.caib.empara.channels.service.internal;

import es.caib.empara.access.service.Caller;
import es.caib.empara.access.service.Names;
import es.caib.empara.channels.entity.CaseThread;
import es.caib.empara.channels.entity.CommunicationFile;
import es.caib.empara.channels.entity.InformationRequest;
import es.caib.empara.channels.entity.RequestAnswer;
import es.caib.empara.channels.entity.StateReport;
import es.caib.empara.channels.service.Hand;
import es.caib.empara.channels.service.ReportView;
import es.caib.empara.channels.service.RequestView;
import es.caib.empara.channels.service.ThreadSummary;
import es.caib.empara.institutions.InstitutionKind;
import es.caib.empara.shared.service.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** Threads, requests and reports as the caller's institution sees them. */
@ApplicationScoped
class CommunicationViews {

  @Inject private Names names;
  @Inject private ReportTerm term;
  @Inject private BusinessClock clock;

  /** The names of some people. One statement. */
  Map<String, String> people(Stream<String> principals) {
    Set<String> known = new HashSet<>();
    principals.filter(Objects::nonNull).forEach(known::add);
    return names.of(known);
  }

  /** Everybody who stands in the requests, answers and reports of a case. */
  static Stream<String> peopleOf(
      List<ThreadRepository.Head> threads,
      List<RequestRepository.Answered> requests,
      List<StateReport> reports) {
    return Stream.of(
            threads.stream().map(head -> head.thread().openedBy()),
            requests.stream()
                .flatMap(
                    each ->
                        Stream.of(
                            each.request().askedBy(),
                            each.request().reopenedBy(),
                            each.request().withdrawnBy(),
                            each.answer() == null ? null : each.answer().answeredBy())),
            reports.stream()
                .flatMap(
                    report ->
                        Stream.of(
                            report.sentBy(), report.answerRecordedBy(), report.withdrawnBy())))
        .flatMap(principals -> principals);
  }

  static Hand hand(
      String principal, String institution, OffsetDateTime at, Map<String, String> people) {
    return principal == null
        ? null
        : new Hand(principal, people.getOrDefault(principal, principal), institution, at);
  }

  static ThreadSummary summary(ThreadRepository.Head head, Map<String, String> people) {
    CaseThread thread = head.thread();
    return new ThreadSummary(
        thread.id(),
        thread.subject(),
        hand(thread.openedBy(), thread.institution(), thread.openedAt(), people),
        thread.state(),
        head.last(),
        head.lastAt(),
        head.lastOfOthers() > head.readUpTo());
  }

  /** What is open first, then the newest first. */
  List<RequestView> requests(
      List<RequestRepository.Answered> read,
      Map<Long, CommunicationFile> files,
      Map<String, String> people,
      Caller caller) {
    Map<InformationRequest, List<RequestView.AnswerView>> all = new LinkedHashMap<>();
    for (RequestRepository.Answered each : read) {
      List<RequestView.AnswerView> answers =
          all.computeIfAbsent(each.request(), request -> new ArrayList<>());
      if (each.answer() != null) {
        answers.add(answer(each.answer(), files.get(each.answer().id()), people, caller));
      }
    }
    return all.entrySet().stream()
        .map(each -> request(each.getKey(), each.getValue(), people, caller))
        .sorted(Comparator.comparing(RequestView::state))
        .toList();
  }

  private static RequestView.AnswerView answer(
      RequestAnswer answer, CommunicationFile file, Map<String, String> people, Caller caller) {
    return new RequestView.AnswerView(
        answer.id(),
        answer.round(),
        hand(answer.answeredBy(), answer.institution(), answer.answeredAt(), people),
        answer.text(),
        CommunicationFiles.view(file, caller),
        CommunicationFiles.isHidden(file, caller));
  }

  private RequestView request(
      InformationRequest request,
      List<RequestView.AnswerView> answers,
      Map<String, String> people,
      Caller caller) {
    boolean mine = request.institution().equals(caller.realm());
    return new RequestView(
        request.id(),
        hand(request.askedBy(), request.institution(), request.askedAt(), people),
        request.askedOf(),
        request.question(),
        request.due(),
        request.statusVersion(),
        request.state(),
        answers,
        hand(request.reopenedBy(), request.institution(), request.reopenedAt(), people),
        request.reopeningReason(),
        hand(request.withdrawnBy(), request.institution(), request.withdrawnAt(), people),
        request.withdrawalReason(),
        request.isOverdue(clock.now()),
        request.escalatedAt(),
        request.escalatedAgainAt(),
        request.isOpen() && isToAnswer(request, caller),
        mine && request.isReopenable(),
        mine && request.isOpen());
  }

  /** It was asked of the caller's institution; the centre may step in once it has heard of it. */
  static boolean isToAnswer(InformationRequest request, Caller caller) {
    return request.askedOf().equals(caller.realm())
        || caller.institutionKind() == InstitutionKind.COORDINATING_CENTRE
            && request.escalatedAt() != null;
  }

  ReportView report(StateReport report, Map<String, String> people, Caller caller) {
    OffsetDateTime due = term.due(report);
    return new ReportView(
        report.id(),
        report.kind(),
        report.subject(),
        report.facts(),
        report.opinion(),
        report.way(),
        report.reference(),
        hand(report.sentBy(), report.institution(), report.sentAt(), people),
        report.recordedAt(),
        report.statusVersion(),
        report.state(),
        due,
        report.answer(),
        report.answeredBy(),
        report.answeredAt(),
        hand(report.answerRecordedBy(), report.institution(), report.answerRecordedAt(), people),
        hand(report.withdrawnBy(), report.institution(), report.withdrawnAt(), people),
        report.withdrawalReason(),
        report.isSent() && !clock.now().isBefore(due),
        report.institution().equals(caller.realm()));
  }
}
