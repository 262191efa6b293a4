package es.caib.empara.feed.service.internal;

import es.caib.empara.cases.AssessmentReport;
import es.caib.empara.cases.CaseRegistration;
import es.caib.empara.cases.IncidentReport;
import es.caib.empara.cases.Provenance;
import es.caib.empara.cases.StatusAspect;
import es.caib.empara.cases.service.CaseFeed;
import es.caib.empara.orders.OrderReport;
import es.caib.empara.orders.service.OrderFeed;
import java.util.ArrayList;
import java.util.List;

/** Takes what translators make of events, as the domains below the feed would. */
final class RecordedFacts implements CaseFeed, OrderFeed {

  /** A fact about a case; {@code report} is the value type of its kind. */
  record Fact(String caseNumber, Object report, Provenance provenance) {}

  private final List<Fact> facts = new ArrayList<>();

  <T> T last(Class<T> kind) {
    return kind.cast(last().report());
  }

  Fact last() {
    return facts.get(facts.size() - 1);
  }

  List<Fact> all() {
    return facts;
  }

  @Override
  public boolean isKnown(String caseNumber) {
    throw new UnsupportedOperationException("a translator only reads");
  }

  @Override
  public void recordRegistration(
      String caseNumber, CaseRegistration registration, Provenance provenance) {
    facts.add(new Fact(caseNumber, registration, provenance));
  }

  @Override
  public void recordRiskAssessment(
      String caseNumber, AssessmentReport report, Provenance provenance) {
    facts.add(new Fact(caseNumber, report, provenance));
  }

  @Override
  public void recordIncident(String caseNumber, IncidentReport report, Provenance provenance) {
    facts.add(new Fact(caseNumber, report, provenance));
  }

  @Override
  public void recordGranted(String caseNumber, OrderReport report, Provenance provenance) {
    facts.add(new Fact(caseNumber, report, provenance));
  }

  @Override
  public StatusTaken recordFact(
      String caseNumber,
      StatusAspect what,
      String to,
      String detail,
      boolean late,
      Provenance provenance) {
    throw new UnsupportedOperationException("not the feed's to say");
  }
}
