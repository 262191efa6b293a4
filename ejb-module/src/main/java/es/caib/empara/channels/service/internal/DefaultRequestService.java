package es.caib.empara.channels.service.internal;

import es.caib.empara.access.Roles;
import es.caib.empara.access.service.Callers;
import es.caib.empara.access.service.Names;
import es.caib.empara.audit.service.AccessPurpose;
import es.caib.empara.cases.CommunicationAct;
import es.caib.empara.cases.CommunicationLine;
import es.caib.empara.cases.service.CaseActs;
import es.caib.empara.cases.service.CaseInHand;
import es.caib.empara.channels.RequestState;
import es.caib.empara.channels.Signature;
import es.caib.empara.channels.entity.CommunicationFile;
import es.caib.empara.channels.entity.InformationRequest;
import es.caib.empara.channels.entity.RequestAnswer;
import es.caib.empara.channels.service.Attachment;
import es.caib.empara.channels.service.CommunicationConflict;
import es.caib.empara.channels.service.CommunicationRow;
import es.caib.empara.channels.service.MessageCommand;
import es.caib.empara.channels.service.ReasonCommand;
import es.caib.empara.channels.service.ReopeningCommand;
import es.caib.empara.channels.service.RequestCommand;
import es.caib.empara.channels.service.RequestService;
import es.caib.empara.channels.service.internal.CommunicationDesk.OnCase;
import es.caib.empara.channels.service.internal.CommunicationFiles.Looked;
import es.caib.empara.shared.service.Audited;
import es.caib.empara.shared.service.BusinessClock;
import es.caib.empara.shared.service.CallContext;
import es.caib.empara.shared.service.InvalidInput;
import es.caib.empara.shared.service.NotFound;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.util.List;

/** Requests, for the people who work on their case. */
@Stateless
@DenyAll
public class DefaultRequestService implements RequestService {

  @Inject private CommunicationDesk desk;
  @Inject private RequestRepository requests;
  @Inject private CommunicationFiles files;
  @Inject private Askable askable;
  @Inject private CaseActs acts;
  @Inject private Names names;
  @Inject private Callers callers;
  @Inject private CallContext context;
  @Inject private BusinessClock clock;

  @Override
  @Audited("REQUEST_WAITING")
  @RolesAllowed({Roles.TECHNICIAN, Roles.COORDINATOR})
  public List<CommunicationRow> waiting(String caseNumber) {
    context.about(caseNumber, null, null);
    CaseInHand about = acts.look(caseNumber, callers.current());
    String realm = callers.current().realm();
    OffsetDateTime now = clock.now();
    return requests.waiting(about.caseId(), realm).stream()
        .map(request -> CommunicationRows.row(request, caseNumber, realm, now))
        .toList();
  }

  @Override
  @Audited("REQUEST_ASK")
  @RolesAllowed({Roles.TECHNICIAN, Roles.COORDINATOR})
  public Long ask(String caseNumber, RequestCommand command, AccessPurpose purpose) {
    OnCase onCase = desk.hold(caseNumber, purpose);
    Signature by = desk.sign(onCase, command.statusVersion());
    requireFuture(command.due(), by);
    if (!askable.by(onCase.realm(), onCase.about().municipality()).contains(command.askedOf())) {
      throw new InvalidInput("askedOf", "error.request.asked");
    }
    InformationRequest request =
        new InformationRequest(
            onCase.caseId(), command.askedOf(), command.question().strip(), command.due(), by);
    requests.add(request);
    desk.take(onCase, CommunicationAct.REQUEST_ASKED, line(request), by);
    context.detail("request " + request.id());
    return request.id();
  }

  @Override
  @Audited("REQUEST_ANSWER")
  @RolesAllowed({Roles.TECHNICIAN, Roles.COORDINATOR})
  public void answer(
      String caseNumber,
      Long requestId,
      MessageCommand command,
      Attachment file,
      AccessPurpose purpose) {
    context.detail("request " + requestId);
    desk.look(caseNumber, purpose);
    // Nobody waits for the case while a file is looked into.
    Looked looked = files.look(file, callers.current());
    OnCase onCase = desk.hold(caseNumber, purpose);
    InformationRequest request = find(onCase, requestId);
    if (!CommunicationViews.isToAnswer(request, onCase.caller())) {
      throw new NotFound("request " + requestId);
    }
    requireOpen(request);
    Signature by = desk.sign(onCase, command.statusVersion());
    RequestAnswer answer = request.answer(command.text().strip(), by);
    requests.add(answer);
    if (looked != null) {
      requests.add(CommunicationFile.of(onCase.caseId(), answer, files.keep(looked)));
    }
    desk.take(onCase, CommunicationAct.REQUEST_ANSWERED, line(request), by);
  }

  @Override
  @Audited("REQUEST_REOPEN")
  @RolesAllowed({Roles.TECHNICIAN, Roles.COORDINATOR})
  public void reopen(
      String caseNumber, Long requestId, ReopeningCommand command, AccessPurpose purpose) {
    OnCase onCase = own(caseNumber, requestId, purpose);
    InformationRequest request = find(onCase, requestId);
    if (!request.isReopenable()) {
      throw new CommunicationConflict("error.request.reopened", null);
    }
    Signature by = desk.sign(onCase, command.statusVersion());
    requireFuture(command.due(), by);
    request.reopen(command.reason().strip(), command.due(), by);
    desk.take(onCase, CommunicationAct.REQUEST_REOPENED, line(request), by);
  }

  @Override
  @Audited("REQUEST_WITHDRAW")
  @RolesAllowed({Roles.TECHNICIAN, Roles.COORDINATOR})
  public void withdraw(
      String caseNumber, Long requestId, ReasonCommand command, AccessPurpose purpose) {
    OnCase onCase = own(caseNumber, requestId, purpose);
    InformationRequest request = find(onCase, requestId);
    requireOpen(request);
    Signature by = desk.sign(onCase, command.statusVersion());
    request.withdraw(command.reason().strip(), by);
    desk.take(onCase, CommunicationAct.REQUEST_WITHDRAWN, line(request), by);
  }

  /** The case of a request that the caller's institution has asked, held. */
  private OnCase own(String caseNumber, Long requestId, AccessPurpose purpose) {
    context.detail("request " + requestId);
    OnCase onCase = desk.hold(caseNumber, purpose);
    if (!find(onCase, requestId).institution().equals(onCase.realm())) {
      throw new NotFound("request " + requestId);
    }
    return onCase;
  }

  private InformationRequest find(OnCase onCase, Long requestId) {
    return requests
        .find(onCase.caseId(), requestId)
        .orElseThrow(() -> new NotFound("request " + requestId));
  }

  /** Said before anything about the status: who was first explains more than that it changed. */
  private void requireOpen(InformationRequest request) {
    if (request.state() == RequestState.WITHDRAWN) {
      throw new CommunicationConflict("error.request.withdrawn", name(request.withdrawnBy()));
    }
    if (!request.isOpen()) {
      throw new CommunicationConflict(
          "error.request.answered",
          requests.answer(request).map(RequestAnswer::answeredBy).map(this::name).orElse(null));
    }
  }

  private String name(String principal) {
    return names.of(List.of(principal)).getOrDefault(principal, principal);
  }

  private static void requireFuture(OffsetDateTime due, Signature by) {
    if (!due.isAfter(by.at())) {
      throw new InvalidInput("due", "error.request.due");
    }
  }

  private static CommunicationLine line(InformationRequest request) {
    return new CommunicationLine(request.askedOf(), null);
  }
}
