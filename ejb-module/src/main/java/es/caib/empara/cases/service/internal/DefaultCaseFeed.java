package es.caib.empara.cases.service.internal;

import es.caib.empara.access.Roles;
import es.caib.empara.cases.AssessmentReport;
import es.caib.empara.cases.CaseRegistration;
import es.caib.empara.cases.IncidentReport;
import es.caib.empara.cases.Provenance;
import es.caib.empara.cases.RiskLevel;
import es.caib.empara.cases.StatusAspect;
import es.caib.empara.cases.entity.CaseFile;
import es.caib.empara.cases.entity.Incident;
import es.caib.empara.cases.entity.RiskAssessment;
import es.caib.empara.cases.entity.StatusChange;
import es.caib.empara.cases.service.CaseFeed;
import es.caib.empara.cases.service.CaseRegistered;
import es.caib.empara.cases.service.IncidentRecorded;
import es.caib.empara.cases.service.RiskLevelChanged;
import es.caib.empara.shared.service.Audited;
import es.caib.empara.shared.service.NotFound;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Optional;

/** Keeps what the State says: history, status version and the event that the domains above hear. */
@Stateless
@DenyAll
public class DefaultCaseFeed implements CaseFeed {

  @Inject private CaseRepository cases;
  @Inject private Event<CaseRegistered> registrations;
  @Inject private Event<RiskLevelChanged> levels;
  @Inject private Event<IncidentRecorded> incidents;

  @Override
  @Audited("FEED_CASE_KNOWN")
  @RolesAllowed({Roles.FEED, Roles.SYSTEM})
  public boolean isKnown(String caseNumber) {
    return cases.isKnownToFeed(caseNumber);
  }

  @Override
  @Audited("FEED_CASE_REGISTERED")
  @RolesAllowed({Roles.FEED, Roles.SYSTEM})
  public void recordRegistration(
      String caseNumber, CaseRegistration registration, Provenance provenance) {
    Optional<CaseFile> known = cases.lockForFeed(caseNumber);
    if (known.isPresent()) {
      cases.add(known.get().reregister(registration, provenance));
      return;
    }
    CaseFile file = new CaseFile(caseNumber, registration, provenance);
    cases.register(file);
    cases.add(file.registration(provenance).saying(registration.policeUnit()));
    registrations.fire(
        new CaseRegistered(
            file.id(), caseNumber, file.statusVersion(), file.municipality(), provenance));
  }

  @Override
  @Audited("FEED_RISK_ASSESSED")
  @RolesAllowed({Roles.FEED, Roles.SYSTEM})
  public void recordRiskAssessment(
      String caseNumber, AssessmentReport report, Provenance provenance) {
    CaseFile file = locked(caseNumber);
    RiskLevel from = file.riskLevel();
    StatusChange change = file.assess(report, provenance).saying(report.policeUnit());
    cases.add(change, new RiskAssessment(report, change));
    if (!change.isLate()) {
      levels.fire(
          new RiskLevelChanged(
              file.id(),
              caseNumber,
              file.statusVersion(),
              file.municipality(),
              from,
              file.riskLevel(),
              report.policeUnit(),
              provenance));
    }
  }

  @Override
  @Audited("FEED_INCIDENT_REPORTED")
  @RolesAllowed({Roles.FEED, Roles.SYSTEM})
  public void recordIncident(String caseNumber, IncidentReport report, Provenance provenance) {
    CaseFile file = locked(caseNumber);
    if (cases.hasIncident(file, report.incidentId())) {
      return;
    }
    StatusChange change = file.report(report, provenance).saying(report.summary());
    cases.add(change, new Incident(report, change));
    incidents.fire(
        new IncidentRecorded(
            file.id(),
            caseNumber,
            file.statusVersion(),
            file.municipality(),
            report.incidentId(),
            report.kind(),
            change.isLate(),
            provenance));
  }

  @Override
  @Audited("FEED_FACT")
  @RolesAllowed({Roles.FEED, Roles.SYSTEM})
  public StatusTaken recordFact(
      String caseNumber,
      StatusAspect what,
      String to,
      String detail,
      boolean late,
      Provenance provenance) {
    CaseFile file = locked(caseNumber);
    cases.add(file.note(what, to, provenance, late).saying(detail));
    return new StatusTaken(file.id(), caseNumber, file.statusVersion(), file.municipality());
  }

  private CaseFile locked(String caseNumber) {
    return cases.lockForFeed(caseNumber).orElseThrow(() -> new NotFound("case " + caseNumber));
  }
}
