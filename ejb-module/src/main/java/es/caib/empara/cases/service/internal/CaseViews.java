package es.caib.empara.cases.service.internal;

import es.caib.empara.access.service.Caller;
import es.caib.empara.access.service.Names;
import es.caib.empara.cases.ContactAuthorisation;
import es.caib.empara.cases.PersonIdentity;
import es.caib.empara.cases.entity.CaseAct;
import es.caib.empara.cases.entity.CaseFile;
import es.caib.empara.cases.entity.CaseHandover;
import es.caib.empara.cases.entity.CaseVisit;
import es.caib.empara.cases.entity.Incident;
import es.caib.empara.cases.entity.NextStep;
import es.caib.empara.cases.entity.RiskAssessment;
import es.caib.empara.cases.entity.StatusChange;
import es.caib.empara.cases.service.CaseSummary;
import es.caib.empara.cases.service.CaseView;
import es.caib.empara.cases.service.ContactMade;
import es.caib.empara.cases.service.DraftView;
import es.caib.empara.cases.service.MeasureInForce;
import es.caib.empara.cases.service.StepView;
import es.caib.empara.cases.service.TimelineLine;
import es.caib.empara.institutions.DataKind;
import es.caib.empara.institutions.Island;
import es.caib.empara.institutions.service.Territory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Makes the views, nobody else does. Masking is by type: a summary has no place for what it must
 * not show; and by {@link Sight}: what the caller's institution does not see is not there.
 */
@ApplicationScoped
class CaseViews {

  @Inject private Territory territory;
  @Inject private Names names;
  @Inject private Winding clocks;

  /** A summary with the count of what protects today, where the institution sees that. */
  CaseSummary summary(CaseFile file, Optional<Map<Long, List<MeasureInForce>>> measures) {
    return summary(
        file, measures.map(all -> all.getOrDefault(file.id(), List.of()).size()).orElse(null));
  }

  /** A summary in which the measures are not counted. */
  CaseSummary brief(CaseFile file) {
    return summary(file, (Integer) null);
  }

  private CaseSummary summary(CaseFile file, Integer measuresInForce) {
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
        measuresInForce,
        clocks.due(file));
  }

  /**
   * @param lines the first page of the timeline, of what the institution sees
   * @param next where it goes on
   * @param news what is newer than what the caller saw last, hidden or not
   */
  record Told(List<StatusChange> lines, String next, List<StatusChange> news) {}

  CaseView view(
      ActRepository.Desk desk,
      List<RiskAssessment> assessments,
      List<Incident> incidents,
      List<MeasureInForce> measures,
      Told told,
      Caller caller) {
    CaseFile file = desk.caseFile();
    Sight sight = Sight.of(caller);
    Map<String, String> people =
        names.of(
            Stream.of(
                    told.lines().stream().map(StatusChange::principal),
                    told.news().stream().map(StatusChange::principal),
                    desk.openSteps().stream().map(NextStep::owner),
                    desk.contacts().stream().map(CaseAct::principal),
                    desk.handovers().stream().map(CaseHandover::acceptedBy))
                .flatMap(Function.identity())
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
        sight.of(DataKind.CONTACT, file::contactAuthorisation),
        file.minorsInCharge(),
        file.relationship(),
        file.policeUnit(),
        file.complaintDate(),
        file.zeroProtocol(),
        file.registeredAt(),
        victim(file, sight),
        name(file.aggressor()),
        sight.of(
            DataKind.ASSESSMENTS,
            () -> assessments.stream().map(each -> assessment(each, sight)).toList()),
        sight.of(
            DataKind.INCIDENTS,
            () -> incidents.stream().map(each -> incident(each, sight)).toList()),
        sight.of(DataKind.MEASURES, () -> measures),
        file.prison(),
        sight.of(DataKind.MEASURES, file::device),
        told.lines().stream().map(change -> line(change, people, caller)).toList(),
        told.next(),
        told.news().stream().map(change -> line(change, people, caller)).toList(),
        desk.openSteps().stream().map(step -> step(step, people)).toList(),
        desk.contacts().stream().map(act -> contact(act, people)).toList(),
        desk.handovers().stream().map(each -> Handovers.view(each, people)).toList(),
        isWorkable(desk, caller),
        desk.draft() == null ? null : new DraftView(desk.draft().report(), desk.draft().savedAt()),
        file.asOf(),
        file.asOfReceivedAt(),
        lastSeen(desk.lastVisit()),
        clocks.due(file),
        sight.hidden());
  }

  private static boolean isWorkable(ActRepository.Desk desk, Caller caller) {
    return caller.municipalities().contains(desk.caseFile().municipality())
        || desk.handovers().stream()
            .anyMatch(each -> each.isPending() && each.realm().equals(caller.realm()));
  }

  /** Lines as the caller may read them, with the names of who acted. */
  List<TimelineLine> lines(List<StatusChange> changes, Caller caller) {
    Map<String, String> people =
        names.of(
            changes.stream()
                .map(StatusChange::principal)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
    return changes.stream().map(change -> line(change, people, caller)).toList();
  }

  List<ContactMade> contacts(List<CaseAct> acts) {
    Map<String, String> people =
        names.of(acts.stream().map(CaseAct::principal).collect(Collectors.toSet()));
    return acts.stream().map(act -> contact(act, people)).toList();
  }

  static StepView step(NextStep step, Map<String, String> people) {
    return new StepView(
        step.id(),
        step.institution(),
        step.what(),
        step.due(),
        step.owner(),
        step.owner() == null ? step.ownerName() : people.getOrDefault(step.owner(), step.owner()),
        step.postponedFrom(),
        step.reason());
  }

  private static ContactMade contact(CaseAct act, Map<String, String> people) {
    return new ContactMade(
        act.institution(),
        act.principal(),
        people.get(act.principal()),
        act.occurredAt(),
        act.outcome());
  }

  private static TimelineLine line(StatusChange change, Map<String, String> people, Caller caller) {
    Sight sight = Sight.of(caller);
    if (!sight.tells(change)) {
      return hidden(change);
    }
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
        change.principal() == null ? null : people.get(change.principal()),
        sight.shows(change) ? change.detailFor(caller.realm()) : null,
        change.isInternal(),
        change.outcome());
  }

  /** That something has changed, and not what: whoever relied on the case must look again. */
  private static TimelineLine hidden(StatusChange change) {
    return new TimelineLine(
        change.statusVersion(),
        null,
        null,
        null,
        null,
        change.occurredAt(),
        change.receivedAt(),
        change.isLate(),
        null,
        null,
        null,
        null,
        false,
        null);
  }

  /** A plain value: the visit itself is about to change. */
  private static CaseView.LastSeen lastSeen(CaseVisit visit) {
    return visit == null ? null : new CaseView.LastSeen(visit.statusVersion(), visit.seenAt());
  }

  private Island island(CaseFile file) {
    return territory.municipality(file.municipality()).island();
  }

  private static CaseSummary.PersonName name(PersonIdentity person) {
    return new CaseSummary.PersonName(person.givenName(), person.surname1(), person.surname2());
  }

  private static CaseView.Victim victim(CaseFile file, Sight sight) {
    PersonIdentity victim = file.victim();
    boolean mayBeCalled = file.contactAuthorisation() == ContactAuthorisation.GRANTED;
    return new CaseView.Victim(
        victim.givenName(),
        victim.surname1(),
        victim.surname2(),
        victim.documentType(),
        victim.documentNumber(),
        victim.birthDate(),
        sight.of(DataKind.CONTACT, victim::preferredLanguage),
        mayBeCalled ? sight.of(DataKind.CONTACT, victim::phone) : null);
  }

  private static CaseView.Assessment assessment(RiskAssessment assessment, Sight sight) {
    return new CaseView.Assessment(
        assessment.level(),
        assessment.form(),
        assessment.formVersion(),
        assessment.assessedAt(),
        assessment.policeUnit(),
        sight.of(DataKind.MEASURES, assessment::judicialMeasuresInForce),
        assessment.isLate());
  }

  private static CaseView.Incident incident(Incident incident, Sight sight) {
    return new CaseView.Incident(
        incident.incidentId(),
        incident.kind(),
        incident.occurredAt(),
        incident.receivedAt(),
        incident.municipality(),
        incident.summary(),
        incident.reliability(),
        incident.source(),
        sight.of(DataKind.MEASURES, incident::orderId));
  }
}
