package es.caib.empara.channels.service.internal;

import es.caib.empara.access.Roles;
import es.caib.empara.access.service.Caller;
import es.caib.empara.access.service.Callers;
import es.caib.empara.access.service.Needs;
import es.caib.empara.audit.service.AccessPurpose;
import es.caib.empara.channels.entity.CommunicationFile;
import es.caib.empara.channels.entity.StateReport;
import es.caib.empara.channels.service.CaseCommunicationsView;
import es.caib.empara.channels.service.CommunicationFileContent;
import es.caib.empara.channels.service.CommunicationFilter;
import es.caib.empara.channels.service.CommunicationRow;
import es.caib.empara.channels.service.CommunicationService;
import es.caib.empara.channels.service.internal.CommunicationDesk.OnCase;
import es.caib.empara.institutions.DataKind;
import es.caib.empara.shared.service.Audited;
import es.caib.empara.shared.service.CallContext;
import es.caib.empara.shared.service.NotFound;
import es.caib.empara.shared.service.PageRequest;
import es.caib.empara.shared.service.Slice;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What is written about cases, read together. */
@Stateless
@DenyAll
public class DefaultCommunicationService implements CommunicationService {

  @Inject private CommunicationDesk desk;
  @Inject private ThreadRepository threads;
  @Inject private RequestRepository requests;
  @Inject private StateReportRepository reports;
  @Inject private CommunicationViews views;
  @Inject private CommunicationRows rows;
  @Inject private CommunicationFiles files;
  @Inject private Askable askable;
  @Inject private Callers callers;
  @Inject private CallContext context;

  @Override
  @Audited("COMMUNICATION_READ")
  @RolesAllowed({Roles.TECHNICIAN, Roles.COORDINATOR})
  public CaseCommunicationsView open(String caseNumber, AccessPurpose purpose) {
    OnCase onCase = desk.look(caseNumber, purpose);
    Caller caller = onCase.caller();
    List<ThreadRepository.Head> heads = threads.ofCase(onCase.caseId(), caller.principal());
    List<RequestRepository.Answered> asked = requests.ofCase(onCase.caseId());
    List<StateReport> told = reports.ofCase(onCase.caseId(), caller);
    Map<Long, CommunicationFile> along = requests.files(onCase.caseId());
    Map<String, String> people = views.people(CommunicationViews.peopleOf(heads, asked, told));
    return new CaseCommunicationsView(
        caseNumber,
        onCase.about().statusVersion(),
        heads.stream().map(head -> CommunicationViews.summary(head, people)).toList(),
        views.requests(asked, along, people, caller),
        told.stream().map(report -> views.report(report, people, caller)).toList(),
        askable.by(onCase.realm(), onCase.about().municipality()));
  }

  @Override
  @Audited("COMMUNICATION_LIST")
  @RolesAllowed({Roles.TECHNICIAN, Roles.COORDINATOR})
  public Slice<CommunicationRow> list(CommunicationFilter filter, PageRequest page) {
    Slice<CommunicationRow> slice = rows.list(filter, callers.current(), page);
    context.detail(
        slice.items().stream()
            .map(CommunicationRow::caseNumber)
            .distinct()
            .collect(Collectors.joining(" ")));
    return slice;
  }

  @Override
  @Audited("COMMUNICATION_DOWNLOAD")
  @RolesAllowed({Roles.TECHNICIAN, Roles.COORDINATOR})
  @Needs(DataKind.DOCUMENTS)
  public CommunicationFileContent download(String caseNumber, Long fileId, AccessPurpose purpose) {
    context.detail("file " + fileId);
    OnCase onCase = desk.look(caseNumber, purpose);
    CommunicationFile file =
        requests
            .file(onCase.caseId(), fileId)
            .filter(found -> found.messageId() == null || !threads.isRetracted(found.messageId()))
            .orElseThrow(() -> new NotFound("file " + fileId));
    return new CommunicationFileContent(
        CommunicationFiles.view(file, onCase.caller()), files.read(file));
  }
}
