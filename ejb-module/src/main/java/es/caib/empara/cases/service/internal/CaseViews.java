package es.caib.empara.cases.service.internal;

import es.caib.empara.access.service.Names;
import es.caib.empara.cases.ContactAuthorisation;
import es.caib.empara.cases.PersonIdentity;
import es.caib.empara.cases.entity.CaseFile;
import es.caib.empara.cases.entity.CaseVisit;
import es.caib.empara.cases.entity.Incident;
import es.caib.empara.cases.entity.RiskAssessment;
import es.caib.empara.cases.entity.StatusChange;
import es.caib.empara.cases.service.CaseSummary;
import es.caib.empara.cases.service.CaseView;
import es.caib.empara.cases.service.MeasureInForce;
import es.caib.empara.cases.service.TimelineLine;
import es.caib.empara.institutions.Island;
import es.caib.empara.institutions.service.Territory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Makes the views. Masking is by type: a summary has no place for what it must not show. */
@ApplicationScoped
class CaseViews {

  @Inject private Territory territory;
  @Inject private Names names;

  CaseSummary summary(CaseFile file, int measuresInForce) {
    return new CaseSummary(
        file.id(),
        file.caseNumber(),
        file.state(),
        file.riskLevel(),
        file.riskAssessedAt(),
        file.riskSource(),
        file.nextAssessmentDue(),
        file.statusVersion(),
        file.municipality(),
        island(file),
        file.flags(),
        name(file.victim()),
        name(file.aggressor()),
        measuresInForce);
  }

  CaseView view(
      CaseFile file,
      List<RiskAssessment> assessments,
      List<Incident> incidents,
      List<MeasureInForce> measures,
      List<StatusChange> timeline,
      CaseView.LastSeen lastSeen) {
    Map<String, String> actors =
        names.of(
            timeline.stream()
                .map(StatusChange::principal)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
    return new CaseView(
        file.id(),
        file.caseNumber(),
        file.state(),
        file.riskLevel(),
        file.riskAssessedAt(),
        file.riskSource(),
        file.nextAssessmentDue(),
        file.statusVersion(),
        file.municipality(),
        island(file),
        file.flags(),
        file.contactAuthorisation(),
        file.minorsInCharge(),
        file.relationship(),
        file.policeUnit(),
        file.complaintDate(),
        file.zeroProtocol(),
        file.registeredAt(),
        victim(file),
        name(file.aggressor()),
        assessments.stream().map(CaseViews::assessment).toList(),
        incidents.stream().map(CaseViews::incident).toList(),
        measures,
        file.prison(),
        file.device(),
        timeline.stream().map(change -> line(change, actors)).toList(),
        file.asOf(),
        file.asOfReceivedAt(),
        lastSeen);
  }

  TimelineLine line(StatusChange change) {
    return line(change, Map.of());
  }

  private static TimelineLine line(StatusChange change, Map<String, String> names) {
    return new TimelineLine(
        change.statusVersion(),
        change.what(),
        change.from(),
        change.to(),
        change.source(),
        change.occurredAt(),
        change.receivedAt(),
        change.isLate(),
        change.institution(),
        change.principal(),
        change.principal() == null ? null : names.get(change.principal()),
        change.detail());
  }

  /** A plain value: the visit itself is about to change. */
  static CaseView.LastSeen lastSeen(CaseVisit visit) {
    return visit == null ? null : new CaseView.LastSeen(visit.statusVersion(), visit.seenAt());
  }

  private Island island(CaseFile file) {
    return territory.municipality(file.municipality()).island();
  }

  private static CaseSummary.PersonName name(PersonIdentity person) {
    return new CaseSummary.PersonName(person.givenName(), person.surname1(), person.surname2());
  }

  private static CaseView.Victim victim(CaseFile file) {
    PersonIdentity victim = file.victim();
    boolean mayBeCalled = file.contactAuthorisation() == ContactAuthorisation.GRANTED;
    return new CaseView.Victim(
        victim.givenName(),
        victim.surname1(),
        victim.surname2(),
        victim.documentType(),
        victim.documentNumber(),
        victim.birthDate(),
        victim.preferredLanguage(),
        mayBeCalled ? victim.phone() : null);
  }

  private static CaseView.Assessment assessment(RiskAssessment assessment) {
    return new CaseView.Assessment(
        assessment.level(),
        assessment.form(),
        assessment.formVersion(),
        assessment.assessedAt(),
        assessment.policeUnit(),
        assessment.judicialMeasuresInForce(),
        assessment.isLate());
  }

  private static CaseView.Incident incident(Incident incident) {
    return new CaseView.Incident(
        incident.incidentId(),
        incident.kind(),
        incident.occurredAt(),
        incident.receivedAt(),
        incident.municipality(),
        incident.summary(),
        incident.reliability(),
        incident.source(),
        incident.orderId());
  }
}
