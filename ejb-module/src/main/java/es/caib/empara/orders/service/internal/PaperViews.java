package es.caib.empara.orders.service.internal;

import es.caib.empara.access.service.Caller;
import es.caib.empara.access.service.Names;
import es.caib.empara.cases.service.CaseBriefs;
import es.caib.empara.cases.service.CaseSummary;
import es.caib.empara.orders.PaperReport;
import es.caib.empara.orders.entity.PaperMeasure;
import es.caib.empara.orders.entity.PaperOrder;
import es.caib.empara.orders.service.PaperView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Orders on paper as the coordinating centre sees them. */
@ApplicationScoped
class PaperViews {

  @Inject private PaperRepository papers;
  @Inject private CaseBriefs cases;
  @Inject private Names names;

  List<PaperView> views(Collection<PaperOrder> shown, Caller caller) {
    Map<Long, CaseSummary> ofCases =
        cases.inScope(shown.stream().map(PaperOrder::caseId).distinct().toList(), caller);
    Map<Long, List<PaperMeasure>> measures =
        papers.measures(shown.stream().map(PaperOrder::id).toList());
    Map<String, String> people =
        names.of(
            shown.stream()
                .flatMap(paper -> Stream.of(paper.enteredBy(), paper.returnedBy()))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
    return shown.stream()
        .filter(paper -> ofCases.containsKey(paper.caseId()))
        .map(
            paper ->
                view(
                    paper,
                    ofCases.get(paper.caseId()),
                    measures.getOrDefault(paper.id(), List.of()),
                    people,
                    caller))
        .toList();
  }

  private static PaperView view(
      PaperOrder paper,
      CaseSummary summary,
      List<PaperMeasure> measures,
      Map<String, String> people,
      Caller caller) {
    return new PaperView(
        paper.id(),
        paper.orderId(),
        summary.caseNumber(),
        summary.statusVersion(),
        summary.municipality(),
        summary.riskLevel(),
        paper.documentId(),
        paper.state(),
        new PaperReport(
            paper.decision(),
            paper.nig(),
            paper.court(),
            paper.procedure(),
            paper.requestedAt(),
            paper.adoptedAt(),
            paper.notifiedAt(),
            paper.receivedAt()),
        measures.stream().map(PaperMeasure::report).toList(),
        paper.enteredBy(),
        people.get(paper.enteredBy()),
        paper.enteredAt(),
        paper.returnedBy() == null ? null : people.get(paper.returnedBy()),
        paper.reason(),
        paper.isCheckableBy(caller.principal()));
  }
}
