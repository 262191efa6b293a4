package es.caib.empara.documents.service.internal;

import es.caib.empara.access.Roles;
import es.caib.empara.access.service.Acts;
import es.caib.empara.access.service.Caller;
import es.caib.empara.access.service.Callers;
import es.caib.empara.access.service.Needs;
import es.caib.empara.audit.service.AccessPurpose;
import es.caib.empara.cases.DocumentAct;
import es.caib.empara.cases.DocumentLine;
import es.caib.empara.cases.service.CaseActs;
import es.caib.empara.cases.service.CaseInHand;
import es.caib.empara.documents.entity.CaseDocument;
import es.caib.empara.documents.service.DocumentCommand;
import es.caib.empara.documents.service.DocumentFile;
import es.caib.empara.documents.service.DocumentService;
import es.caib.empara.documents.service.DocumentView;
import es.caib.empara.documents.service.NewDocument;
import es.caib.empara.institutions.DataKind;
import es.caib.empara.shared.service.Audited;
import es.caib.empara.shared.service.BusinessClock;
import es.caib.empara.shared.service.CallContext;
import es.caib.empara.shared.service.NotFound;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.util.List;

/** Documents, for the people who work on their case. */
@Stateless
@DenyAll
public class DefaultDocumentService implements DocumentService {

  @Inject private DocumentRepository documents;
  @Inject private DefaultDocumentVault vault;
  @Inject private DocumentViews views;
  @Inject private CaseActs acts;
  @Inject private Callers callers;
  @Inject private CallContext context;
  @Inject private BusinessClock clock;

  @Override
  @Audited("DOCUMENT_LIST")
  @RolesAllowed({Roles.TECHNICIAN, Roles.COORDINATOR})
  @Needs(DataKind.DOCUMENTS)
  public List<DocumentView> list(String caseNumber, AccessPurpose purpose) {
    context.about(caseNumber, purpose.reason().name(), purpose.text());
    Caller caller = callers.current();
    CaseInHand about = acts.look(caseNumber, caller);
    context.atStatus(about.statusVersion());
    return views.views(documents.ofCase(about.caseId()), caller);
  }

  @Override
  @Audited("DOCUMENT_ADD")
  @RolesAllowed({Roles.TECHNICIAN, Roles.COORDINATOR})
  @Acts
  @Needs(DataKind.DOCUMENTS)
  public DocumentView put(
      String caseNumber, DocumentCommand command, InputStream content, AccessPurpose purpose) {
    context.about(caseNumber, purpose.reason().name(), purpose.text());
    Caller caller = callers.current();
    acts.look(caseNumber, caller);
    // Nobody waits for the case while a content is read and looked into.
    byte[] bytes = ContentCheck.read(content);
    ContentCheck.Found found = ContentCheck.inspect(bytes);
    CaseInHand held = acts.hold(caseNumber, caller);
    acts.requireCurrent(held, command.statusVersion(), caller);
    DocumentView put =
        vault.keep(
            new NewDocument(
                held.caseId(),
                null,
                command.kind(),
                command.title(),
                command.file(),
                command.origin(),
                command.elaborationState()),
            bytes,
            found,
            caller);
    long version =
        acts.act(
            held.caseId(),
            DocumentAct.DOCUMENT_ADDED,
            new DocumentLine(put.kind().name(), put.title()).text(),
            command.statusVersion(),
            caller);
    context.atStatus(version);
    context.detail("document " + put.id());
    return put;
  }

  @Override
  @Audited("DOCUMENT_DOWNLOAD")
  @RolesAllowed({Roles.TECHNICIAN, Roles.COORDINATOR})
  @Needs(DataKind.DOCUMENTS)
  public DocumentFile download(String caseNumber, Long id, AccessPurpose purpose) {
    context.about(caseNumber, purpose.reason().name(), purpose.text());
    context.detail("document " + id);
    Caller caller = callers.current();
    // By the document first, so that the entry of a refusal names it.
    CaseDocument document =
        documents
            .open(id, caller)
            .filter(found -> !found.isWithdrawn())
            .orElseThrow(() -> new NotFound("document " + id));
    CaseInHand about = acts.look(caseNumber, caller);
    if (!about.caseId().equals(document.caseId())) {
      throw new NotFound("document " + id);
    }
    context.atStatus(about.statusVersion());
    return new DocumentFile(views.view(document, caller), vault.read(id));
  }

  @Override
  @Audited("DOCUMENT_WITHDRAW")
  @RolesAllowed({Roles.TECHNICIAN, Roles.COORDINATOR})
  @Acts
  @Needs(DataKind.DOCUMENTS)
  public void withdraw(Long id, long statusVersion, String reason) {
    Caller caller = callers.current();
    CaseDocument document =
        documents
            .open(id, caller)
            .filter(found -> found.institution().equals(caller.realm()))
            .orElseThrow(() -> new NotFound("document " + id));
    context.detail("document " + id);
    CaseInHand held = acts.hold(document.caseId());
    context.about(held.caseNumber(), null, null);
    acts.requireCurrent(held, statusVersion, caller);
    if (document.isWithdrawn()) {
      throw new NotFound("document " + id);
    }
    document.withdraw(reason.strip(), caller.principal(), clock.now());
    context.atStatus(
        acts.act(
            held.caseId(),
            DocumentAct.DOCUMENT_WITHDRAWN,
            new DocumentLine(document.kind().name(), document.title()).text(),
            statusVersion,
            caller));
  }
}
