package es.caib.empara.feed.service.internal;

import es.caib.empara.cases.AssessmentReport;
import es.caib.empara.cases.CaseFlag;
import es.caib.empara.cases.CaseRegistration;
import es.caib.empara.cases.CaseState;
import es.caib.empara.cases.ContactAuthorisation;
import es.caib.empara.cases.DeviceReport;
import es.caib.empara.cases.IncidentReport;
import es.caib.empara.cases.PrisonReport;
import es.caib.empara.cases.Provenance;
import es.caib.empara.cases.service.CaseFeed;
import es.caib.empara.cases.service.StatusTaken;
import es.caib.empara.orders.BreachReport;
import es.caib.empara.orders.HearingReport;
import es.caib.empara.orders.MeasureChange;
import es.caib.empara.orders.OrderReport;
import es.caib.empara.orders.OrderState;
import es.caib.empara.orders.service.OrderFeed;
import java.time.OffsetDateTime;
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
  public StatusTaken recordIncident(
      String caseNumber, IncidentReport report, Provenance provenance) {
    facts.add(new Fact(caseNumber, report, provenance));
    return null;
  }

  /** A fact that has no value type of its own: what it says, in the order of the parameters. */
  record Said(String what, Object... values) {}

  @Override
  public void recordState(
      String caseNumber, CaseState state, String reason, Provenance provenance) {
    facts.add(new Fact(caseNumber, new Said("state", state, reason), provenance));
  }

  @Override
  public void recordFlag(String caseNumber, CaseFlag flag, boolean set, Provenance provenance) {
    facts.add(new Fact(caseNumber, new Said("flag", flag, set), provenance));
  }

  @Override
  public void recordMove(String caseNumber, String municipality, Provenance provenance) {
    facts.add(new Fact(caseNumber, new Said("move", municipality), provenance));
  }

  @Override
  public void recordContact(
      String caseNumber, ContactAuthorisation authorisation, String phone, Provenance provenance) {
    facts.add(new Fact(caseNumber, new Said("contact", authorisation, phone), provenance));
  }

  @Override
  public void recordPrison(String caseNumber, PrisonReport report, Provenance provenance) {
    facts.add(new Fact(caseNumber, report, provenance));
  }

  @Override
  public void recordDevice(String caseNumber, DeviceReport report, Provenance provenance) {
    facts.add(new Fact(caseNumber, report, provenance));
  }

  @Override
  public StatusTaken recordFact(String caseNumber, CaseFact fact, Provenance provenance) {
    throw new UnsupportedOperationException("not the feed's to say");
  }

  @Override
  public boolean isKnown(String orderId, String measureId) {
    throw new UnsupportedOperationException("a translator only reads");
  }

  @Override
  public void recordStatement(
      String caseNumber, OrderState state, OrderReport report, Provenance provenance) {
    facts.add(new Fact(caseNumber, report, provenance));
  }

  @Override
  public void recordMeasureChange(String caseNumber, MeasureChange change, Provenance provenance) {
    facts.add(new Fact(caseNumber, change, provenance));
  }

  @Override
  public void recordBreach(String caseNumber, BreachReport breach, Provenance provenance) {
    facts.add(new Fact(caseNumber, breach, provenance));
  }

  @Override
  public void recordClaim(
      String caseNumber, String orderId, OffsetDateTime filedAt, Provenance provenance) {
    facts.add(new Fact(caseNumber, new Said("claim", orderId, filedAt), provenance));
  }

  @Override
  public void recordAcknowledgement(
      String caseNumber,
      String orderId,
      String policeUnit,
      OffsetDateTime at,
      Provenance provenance) {
    facts.add(
        new Fact(caseNumber, new Said("acknowledgement", orderId, policeUnit, at), provenance));
  }

  @Override
  public void recordHearing(String caseNumber, HearingReport hearing, Provenance provenance) {
    facts.add(new Fact(caseNumber, hearing, provenance));
  }
}
