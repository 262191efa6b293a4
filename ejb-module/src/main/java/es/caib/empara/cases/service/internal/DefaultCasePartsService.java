package es.caib.empara.cases.service.internal;

import es.caib.empara.access.Roles;
import es.caib.empara.access.service.Caller;
import es.caib.empara.access.service.Callers;
import es.caib.empara.access.service.Names;
import es.caib.empara.audit.service.AccessPurpose;
import es.caib.empara.cases.entity.CaseFile;
import es.caib.empara.cases.entity.CaseVisit;
import es.caib.empara.cases.service.CasePartsService;
import es.caib.empara.institutions.DataKind;
import es.caib.empara.shared.service.Audited;
import es.caib.empara.shared.service.CallContext;
import es.caib.empara.shared.service.NotFound;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Reads the parts of a case that are opened one by one; each is an access of its own. */
@Stateless
@DenyAll
public class DefaultCasePartsService implements CasePartsService {

  @Inject private CaseRepository cases;
  @Inject private PartsRepository parts;
  @Inject private Names names;
  @Inject private Callers callers;
  @Inject private CallContext context;

  @Override
  @Audited("CASE_OTHER_CASES")
  @RolesAllowed({Roles.TECHNICIAN, Roles.COORDINATOR})
  public List<OtherCase> otherCases(String caseNumber, AccessPurpose purpose) {
    Caller caller = callers.current();
    List<OtherCase> others =
        parts.sharingAPerson(file(caseNumber, purpose, caller), caller).stream()
            .map(
                shared ->
                    new OtherCase(
                        shared.caseFile().caseNumber(),
                        shared.caseFile().riskLevel(),
                        shared.caseFile().state(),
                        shared.caseFile().municipality(),
                        shared.here(),
                        shared.there()))
            .toList();
    context.detail(
        others.stream().map(OtherCase::caseNumber).distinct().collect(Collectors.joining(" ")));
    return others;
  }

  @Override
  @Audited("CASE_CUSTODY")
  @RolesAllowed({Roles.TECHNICIAN, Roles.COORDINATOR})
  public Custody custody(String caseNumber, AccessPurpose purpose) {
    Caller caller = callers.current();
    CaseFile file = file(caseNumber, purpose, caller);
    return new Custody(
        parts.prison(file).stream()
            .map(event -> new PrisonEntry(event.report(), event.receivedAt()))
            .toList(),
        Sight.of(caller)
            .of(
                DataKind.MEASURES,
                () ->
                    parts.device(file).stream()
                        .map(event -> new DeviceEntry(event.report(), event.receivedAt()))
                        .toList()));
  }

  @Override
  @Audited("CASE_VISITS")
  @RolesAllowed({Roles.TECHNICIAN, Roles.COORDINATOR})
  public List<Visit> visits(String caseNumber, AccessPurpose purpose) {
    List<CaseVisit> visits = parts.visits(file(caseNumber, purpose, callers.current()));
    Map<String, String> people =
        names.of(visits.stream().map(CaseVisit::principal).collect(Collectors.toSet()));
    return visits.stream()
        .map(
            visit ->
                new Visit(
                    visit.principal(),
                    people.get(visit.principal()),
                    visit.principal().substring(visit.principal().indexOf('@') + 1),
                    visit.statusVersion(),
                    visit.seenAt()))
        .toList();
  }

  private CaseFile file(String caseNumber, AccessPurpose purpose, Caller caller) {
    context.about(caseNumber, purpose.reason().name(), purpose.text());
    CaseFile file =
        cases
            .open(caseNumber, caller)
            .orElseThrow(() -> new NotFound("case " + caseNumber))
            .caseFile();
    context.atStatus(file.statusVersion());
    return file;
  }
}
