package es.caib.empara.cases.service.internal;

import es.caib.empara.access.Roles;
import es.caib.empara.cases.AssessmentReport;
import es.caib.empara.cases.CaseFlag;
import es.caib.empara.cases.CaseRegistration;
import es.caib.empara.cases.CaseState;
import es.caib.empara.cases.ContactAuthorisation;
import es.caib.empara.cases.DeviceReport;
import es.caib.empara.cases.IncidentReport;
import es.caib.empara.cases.PrisonReport;
import es.caib.empara.cases.Provenance;
import es.caib.empara.cases.RiskLevel;
import es.caib.empara.cases.entity.CaseFile;
import es.caib.empara.cases.entity.DeviceEvent;
import es.caib.empara.cases.entity.FlagSetting;
import es.caib.empara.cases.entity.Incident;
import es.caib.empara.cases.entity.PrisonEvent;
import es.caib.empara.cases.entity.RiskAssessment;
import es.caib.empara.cases.entity.StatusChange;
import es.caib.empara.cases.service.CaseCorrected;
import es.caib.empara.cases.service.CaseFeed;
import es.caib.empara.cases.service.CaseRegistered;
import es.caib.empara.cases.service.CaseStateChanged;
import es.caib.empara.cases.service.ContactChanged;
import es.caib.empara.cases.service.DeviceChanged;
import es.caib.empara.cases.service.FlagChanged;
import es.caib.empara.cases.service.IncidentRecorded;
import es.caib.empara.cases.service.PrisonChanged;
import es.caib.empara.cases.service.RiskLevelChanged;
import es.caib.empara.cases.service.StatusTaken;
import es.caib.empara.cases.service.VictimMoved;
import es.caib.empara.shared.service.Audited;
import es.caib.empara.shared.service.NotFound;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Objects;
import java.util.Optional;

/** Keeps what the State says: history, status version and the event that the domains above hear. */
@Stateless
@DenyAll
public class DefaultCaseFeed implements CaseFeed {

  @Inject private CaseRepository cases;
  @Inject private Handovers handovers;
  @Inject private Winding clocks;
  @Inject private Event<Object> facts;

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
      StatusChange change = known.get().reregister(registration, provenance);
      cases.add(change);
      if (!change.isLate()) {
        cases.replaceKeys(known.get());
      }
      clocks.heard(known.get(), provenance);
      if (!change.isLate()) {
        facts.fire(new CaseCorrected(known.get().id(), provenance.receivedAt()));
      }
      return;
    }
    CaseFile file = new CaseFile(caseNumber, registration, provenance);
    cases.register(file);
    StatusChange change = file.registration(provenance).saying(registration.policeUnit());
    cases.add(change);
    cases.addKeys(file);
    facts.fire(new CaseRegistered(taken(file, change, provenance)));
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
    facts.fire(
        new RiskLevelChanged(
            taken(file, change, provenance), from, file.riskLevel(), report.policeUnit()));
  }

  @Override
  @Audited("FEED_INCIDENT_REPORTED")
  @RolesAllowed({Roles.FEED, Roles.SYSTEM})
  public StatusTaken recordIncident(
      String caseNumber, IncidentReport report, Provenance provenance) {
    CaseFile file = locked(caseNumber);
    Optional<Incident> known = cases.incident(file, report.incidentId());
    boolean sameKind = known.filter(incident -> incident.kind() == report.kind()).isPresent();
    StatusChange change = file.report(report, provenance).saying(report.summary());
    cases.add(change);
    if (known.isPresent()) {
      known.get().correct(report, change, provenance);
    } else {
      cases.add(new Incident(report, change));
    }
    StatusTaken status = taken(file, change, provenance);
    facts.fire(new IncidentRecorded(status, report, sameKind));
    return status;
  }

  @Override
  @Audited("FEED_STATE_CHANGED")
  @RolesAllowed({Roles.FEED, Roles.SYSTEM})
  public void recordState(
      String caseNumber, CaseState state, String reason, Provenance provenance) {
    CaseFile file = locked(caseNumber);
    CaseState from = file.state();
    StatusChange change = file.turn(state, provenance).saying(reason);
    cases.add(change);
    facts.fire(new CaseStateChanged(taken(file, change, provenance), from, file.state()));
  }

  @Override
  @Audited("FEED_FLAG_CHANGED")
  @RolesAllowed({Roles.FEED, Roles.SYSTEM})
  public void recordFlag(String caseNumber, CaseFlag flag, boolean set, Provenance provenance) {
    CaseFile file = locked(caseNumber);
    FlagSetting setting = cases.flag(file, flag);
    boolean before = setting.isSet();
    StatusChange change = file.mark(setting, set, provenance);
    cases.add(change);
    facts.fire(new FlagChanged(taken(file, change, provenance), flag, before, setting.isSet()));
  }

  @Override
  @Audited("FEED_VICTIM_MOVED")
  @RolesAllowed({Roles.FEED, Roles.SYSTEM})
  public void recordMove(String caseNumber, String municipality, Provenance provenance) {
    CaseFile file = locked(caseNumber);
    String from = file.municipality();
    StatusChange change = file.move(municipality, provenance);
    cases.add(change);
    handovers.moved(file, from, provenance);
    facts.fire(new VictimMoved(taken(file, change, provenance), from, file.municipality()));
  }

  @Override
  @Audited("FEED_CONTACT_CHANGED")
  @RolesAllowed({Roles.FEED, Roles.SYSTEM})
  public void recordContact(
      String caseNumber, ContactAuthorisation authorisation, String phone, Provenance provenance) {
    CaseFile file = locked(caseNumber);
    ContactAuthorisation from = file.contactAuthorisation();
    String phoneBefore = file.victim().phone();
    StatusChange change = file.permitContact(authorisation, phone, provenance);
    cases.add(change);
    String phoneNow = file.victim().phone();
    if (!change.isLate()) {
      cases.replaceKeys(file);
    }
    facts.fire(
        new ContactChanged(
            taken(file, change, provenance),
            from,
            file.contactAuthorisation(),
            !Objects.equals(phoneBefore, phoneNow),
            phoneNow != null));
  }

  @Override
  @Audited("FEED_PRISON_EVENT")
  @RolesAllowed({Roles.FEED, Roles.SYSTEM})
  public void recordPrison(String caseNumber, PrisonReport report, Provenance provenance) {
    CaseFile file = locked(caseNumber);
    StatusChange change = file.imprison(report, provenance);
    cases.add(change, new PrisonEvent(report, change));
    facts.fire(new PrisonChanged(taken(file, change, provenance), report));
  }

  @Override
  @Audited("FEED_DEVICE_EVENT")
  @RolesAllowed({Roles.FEED, Roles.SYSTEM})
  public void recordDevice(String caseNumber, DeviceReport report, Provenance provenance) {
    CaseFile file = locked(caseNumber);
    StatusChange change = file.follow(report, provenance);
    cases.add(change, new DeviceEvent(report, change));
    facts.fire(new DeviceChanged(taken(file, change, provenance), report));
  }

  @Override
  @Audited("FEED_FACT")
  @RolesAllowed({Roles.FEED, Roles.SYSTEM})
  public StatusTaken recordFact(String caseNumber, CaseFact fact, Provenance provenance) {
    CaseFile file = locked(caseNumber);
    StatusChange change =
        file.note(fact.what(), fact.from(), fact.to(), provenance, fact.late())
            .saying(fact.detail());
    cases.add(change);
    return taken(file, change, provenance);
  }

  /** Sets the clocks by what the case has become, before anybody hears of it. */
  private StatusTaken taken(CaseFile file, StatusChange change, Provenance provenance) {
    clocks.heard(file, provenance);
    return new StatusTaken(
        file.id(),
        file.caseNumber(),
        file.statusVersion(),
        file.municipality(),
        file.state(),
        change.isLate(),
        provenance);
  }

  private CaseFile locked(String caseNumber) {
    return cases.lockForFeed(caseNumber).orElseThrow(() -> new NotFound("case " + caseNumber));
  }
}
