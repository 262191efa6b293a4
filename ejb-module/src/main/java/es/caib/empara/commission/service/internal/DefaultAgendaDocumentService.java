package es.caib.empara.commission.service.internal;

import es.caib.empara.access.Roles;
import es.caib.empara.access.service.Callers;
import es.caib.empara.commission.SessionState;
import es.caib.empara.commission.entity.AgendaDocument;
import es.caib.empara.commission.entity.AgendaItem;
import es.caib.empara.commission.entity.CommissionSession;
import es.caib.empara.commission.service.AgendaDocumentFile;
import es.caib.empara.commission.service.AgendaDocumentService;
import es.caib.empara.commission.service.AgendaDocumentView;
import es.caib.empara.commission.service.CommissionConflict;
import es.caib.empara.documents.service.ContentVault;
import es.caib.empara.shared.service.Audited;
import es.caib.empara.shared.service.BusinessClock;
import es.caib.empara.shared.service.CallContext;
import es.caib.empara.shared.service.InvalidInput;
import es.caib.empara.shared.service.NotFound;
import es.caib.empara.shared.service.PlainText;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.util.UUID;

/** Keeps and gives out the documents of the agenda. */
@Stateless
@DenyAll
public class DefaultAgendaDocumentService implements AgendaDocumentService {

  @Inject private SessionRepository sessions;
  @Inject private Chambers chambers;
  @Inject private ContentVault vault;
  @Inject private Callers callers;
  @Inject private BusinessClock clock;
  @Inject private CallContext context;

  @Override
  @Audited("AGENDA_DOCUMENT_PUT")
  @RolesAllowed(Roles.SECRETARY)
  public void put(Long itemId, String title, String fileName, InputStream content) {
    String sound = title.strip();
    if (!PlainText.isSound(sound) || sound.chars().anyMatch(Character::isISOControl)) {
      throw new InvalidInput("title", "error.characters");
    }
    // Nobody waits for the session while a content is read and looked into.
    ContentVault.Sound looked = vault.look(content);
    AgendaItem item = chambers.item(itemId);
    held(item);
    String reference = UUID.randomUUID().toString();
    ContentVault.Kept kept = vault.keep(looked, reference, fileName);
    sessions.add(
        new AgendaDocument(
            itemId,
            sound,
            new AgendaDocument.Content(
                kept.contentId(),
                kept.fileName(),
                kept.format(),
                kept.size(),
                reference,
                kept.seal()),
            callers.current().principal(),
            clock.now()));
  }

  @Override
  @Audited("AGENDA_DOCUMENT_WITHDRAW")
  @RolesAllowed(Roles.SECRETARY)
  public void withdraw(Long documentId) {
    AgendaDocument document = standing(documentId);
    held(chambers.item(document.itemId()));
    document.withdraw(callers.current().principal(), clock.now());
  }

  /** The session of an item, held; its documents change until it is over. */
  private void held(AgendaItem item) {
    CommissionSession session = chambers.held(item.sessionId());
    context.detail(session.number());
    if (session.is(SessionState.CLOSED) || session.is(SessionState.CANCELLED)) {
      throw new CommissionConflict("error.session.over");
    }
  }

  @Override
  @Audited("AGENDA_DOCUMENT_DOWNLOAD")
  @RolesAllowed({Roles.COMMISSION, Roles.SECRETARY})
  public AgendaDocumentFile download(Long documentId) {
    AgendaDocument document = standing(documentId);
    CommissionSession session =
        sessions
            .find(chambers.item(document.itemId()).sessionId())
            .filter(
                found -> callers.current().is(Roles.SECRETARY) || !found.is(SessionState.PLANNED))
            .orElseThrow(() -> new NotFound("document " + documentId));
    context.detail(session.number() + ", document " + documentId);
    return new AgendaDocumentFile(
        view(document), vault.read(document.contentId(), document.reference(), document.seal()));
  }

  private AgendaDocument standing(Long id) {
    return sessions
        .document(id)
        .filter(document -> !document.isWithdrawn())
        .orElseThrow(() -> new NotFound("document " + id));
  }

  static AgendaDocumentView view(AgendaDocument document) {
    return new AgendaDocumentView(
        document.id(),
        document.title(),
        document.fileName(),
        document.format(),
        document.byteCount(),
        document.putAt());
  }
}
