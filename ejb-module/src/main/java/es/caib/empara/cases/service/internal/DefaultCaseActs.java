package es.caib.empara.cases.service.internal;

import es.caib.empara.access.service.Caller;
import es.caib.empara.cases.CaseState;
import es.caib.empara.cases.DomainAct;
import es.caib.empara.cases.IncidentReport;
import es.caib.empara.cases.Provenance;
import es.caib.empara.cases.StatusAspect;
import es.caib.empara.cases.entity.CaseFile;
import es.caib.empara.cases.entity.Incident;
import es.caib.empara.cases.entity.StatusChange;
import es.caib.empara.cases.service.CaseActs;
import es.caib.empara.cases.service.CaseFeed.CaseFact;
import es.caib.empara.cases.service.CaseInHand;
import es.caib.empara.cases.service.CaseStanding;
import es.caib.empara.cases.service.IncidentRecorded;
import es.caib.empara.cases.service.StatusTaken;
import es.caib.empara.institutions.DataKind;
import es.caib.empara.institutions.service.MunicipalityView;
import es.caib.empara.institutions.service.Territory;
import es.caib.empara.shared.service.BusinessClock;
import es.caib.empara.shared.service.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What the domains above do on a case, by the same rules as what people record by hand. */
@ApplicationScoped
class DefaultCaseActs implements CaseActs {

  @Inject private CaseRepository cases;
  @Inject private ActTaking taking;
  @Inject private Winding clocks;
  @Inject private Territory territory;
  @Inject private BusinessClock clock;
  @Inject private Event<IncidentRecorded> incidents;

  @Override
  public CaseInHand look(String caseNumber, Caller caller) {
    return cases
        .open(caseNumber, caller)
        .map(opened -> looked(opened.caseFile(), caller))
        .orElseThrow(() -> new NotFound("case " + caseNumber));
  }

  @Override
  public CaseInHand hold(String caseNumber, Caller caller) {
    return cases
        .lock(caseNumber, caller)
        .map(this::inHand)
        .orElseThrow(() -> new NotFound("case " + caseNumber));
  }

  @Override
  public CaseInHand hold(Long caseId) {
    CaseFile file = cases.claimed(caseId);
    if (file == null || file.state() == CaseState.CANCELLED) {
      throw new NotFound("case");
    }
    return inHand(file);
  }

  @Override
  public void requireCurrent(CaseInHand held, long reliedOn, Caller caller) {
    if (reliedOn != held.statusVersion()) {
      throw taking.moved(cases.held(held.caseId()), reliedOn, caller);
    }
  }

  @Override
  public long act(Long caseId, DomainAct act, String detail, long reliedOn, Caller caller) {
    OffsetDateTime now = clock.now();
    return act(caseId, act, detail, now, now, reliedOn, caller);
  }

  @Override
  public long act(
      Long caseId,
      DomainAct act,
      String detail,
      OffsetDateTime occurredAt,
      long reliedOn,
      Caller caller) {
    return act(caseId, act, detail, occurredAt, clock.now(), reliedOn, caller);
  }

  private long act(
      Long caseId,
      DomainAct act,
      String detail,
      OffsetDateTime occurredAt,
      OffsetDateTime now,
      long reliedOn,
      Caller caller) {
    CaseFile file = cases.held(caseId);
    cases.add(taking.take(file, act.name(), reliedOn, occurredAt, now, caller).saying(detail));
    clocks.acted(file);
    return file.statusVersion();
  }

  @Override
  public StatusTaken tell(CaseInHand held, IncidentReport incident, long reliedOn, Caller caller) {
    requireCurrent(held, reliedOn, caller);
    CaseFile file = cases.held(held.caseId());
    OffsetDateTime now = clock.now();
    Provenance provenance =
        new Provenance(StatusChange.EMPARA, incident.incidentId(), now, now, false);
    StatusChange change =
        file.lapse(StatusAspect.INCIDENT, null, incident.kind().name(), provenance)
            .saying(incident.summary())
            .toldTo(caller.realm(), caller.principal());
    cases.add(change);
    cases.add(new Incident(incident, change));
    clocks.acted(file);
    StatusTaken status = taken(file, provenance);
    incidents.fire(new IncidentRecorded(status, incident, false));
    return status;
  }

  @Override
  public StatusTaken prove(
      CaseInHand held,
      CaseFact fact,
      String cause,
      OffsetDateTime receivedAt,
      long reliedOn,
      Caller caller) {
    requireCurrent(held, reliedOn, caller);
    CaseFile file = cases.held(held.caseId());
    Provenance provenance =
        new Provenance(StatusChange.EMPARA, cause, clock.now(), receivedAt, false);
    cases.add(
        file.lapse(fact.what(), fact.from(), fact.to(), provenance)
            .saying(fact.detail())
            .toldTo(caller.realm(), caller.principal()));
    clocks.acted(file);
    return taken(file, provenance);
  }

  private static StatusTaken taken(CaseFile file, Provenance provenance) {
    return new StatusTaken(
        file.id(),
        file.caseNumber(),
        file.statusVersion(),
        file.municipality(),
        file.state(),
        false,
        provenance);
  }

  @Override
  public long happen(Long caseId, DomainAct act, String detail, String cause) {
    CaseFile file = cases.held(caseId);
    OffsetDateTime now = clock.now();
    Provenance provenance = new Provenance(StatusChange.EMPARA, cause, now, now, false);
    cases.add(file.lapse(StatusAspect.ACT, null, act.name(), provenance).saying(detail));
    return file.statusVersion();
  }

  @Override
  public Map<Long, CaseStanding> standings(Collection<Long> caseIds) {
    return cases.present(caseIds).stream()
        .map(
            file ->
                new CaseStanding(
                    file.id(),
                    file.caseNumber(),
                    file.statusVersion(),
                    file.municipality(),
                    file.riskLevel(),
                    file.stateSince()))
        .collect(Collectors.toMap(CaseStanding::caseId, Function.identity()));
  }

  private CaseInHand looked(CaseFile file, Caller caller) {
    return inHand(file, Sight.of(caller).of(DataKind.CONTACT, file.victim()::preferredLanguage));
  }

  private CaseInHand inHand(CaseFile file) {
    return inHand(file, file.victim().preferredLanguage());
  }

  private CaseInHand inHand(CaseFile file, String language) {
    MunicipalityView municipality = territory.municipality(file.municipality());
    return new CaseInHand(
        file.id(),
        file.caseNumber(),
        file.statusVersion(),
        file.municipality(),
        municipality == null ? null : municipality.island(),
        file.riskLevel(),
        language);
  }
}
