package es.caib.empara.documents.service.internal;

import es.caib.empara.access.service.Caller;
import es.caib.empara.documents.EniMetadata;
import es.caib.empara.documents.entity.CaseDocument;
import es.caib.empara.documents.entity.DocumentContent;
import es.caib.empara.documents.service.DocumentAlreadyThere;
import es.caib.empara.documents.service.DocumentVault;
import es.caib.empara.documents.service.DocumentView;
import es.caib.empara.documents.service.NewDocument;
import es.caib.empara.institutions.service.InstitutionView;
import es.caib.empara.institutions.service.Territory;
import es.caib.empara.shared.Settings;
import es.caib.empara.shared.service.BusinessClock;
import es.caib.empara.shared.service.InvalidInput;
import es.caib.empara.shared.service.NotFound;
import es.caib.empara.shared.service.PlainText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.OffsetDateTime;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Keeps each content once, encrypted, and binds it to the document that has it. */
@ApplicationScoped
class DefaultDocumentVault implements DocumentVault {

  private static final Logger LOG = Logger.getLogger(DefaultDocumentVault.class.getName());

  private static final int MOST_TITLE = 200;

  @Inject private DocumentRepository documents;
  @Inject private DocumentKeyRepository keyRows;
  @Inject private Keyrings keyrings;
  @Inject private DocumentViews views;
  @Inject private Territory territory;
  @Inject private BusinessClock clock;

  private final SecureRandom random = new SecureRandom();

  @Override
  public DocumentView keep(NewDocument document, byte[] content, Caller by) {
    return keep(document, content, ContentCheck.inspect(content), by);
  }

  /** The same for a content that was looked into before, while nothing was held. */
  DocumentView keep(NewDocument document, byte[] content, ContentCheck.Found found, Caller by) {
    String title = title(document.title());
    Keyring ring = keyrings.current();
    DocumentContent kept = content(content, ring);
    documents
        .standing(document.caseId(), kept.id())
        .ifPresent(
            there -> {
              throw new DocumentAlreadyThere(views.view(there, by));
            });
    EniMetadata eni = eni(document, found, by);
    CaseDocument put =
        new CaseDocument(
                document.caseId(),
                document.orderId(),
                document.kind(),
                title,
                FileNames.clean(document.fileName(), found.format()),
                eni,
                kept)
            .putBy(
                by.principal(),
                by.realm(),
                ring.bind(
                    eni.identifier(),
                    document.caseId().toString(),
                    document.orderId(),
                    kept.digest()));
    documents.add(put);
    return views.view(put, by);
  }

  @Override
  public byte[] read(Long documentId) {
    CaseDocument document =
        documents
            .find(documentId)
            .filter(found -> !found.isWithdrawn())
            .orElseThrow(() -> new NotFound("document " + documentId));
    DocumentContent content = documents.content(document.contentId());
    Keyring ring = keyrings.knowing(content.keyId());
    String bound =
        ring.bind(
            document.identifier(),
            document.caseId().toString(),
            document.orderId(),
            content.digest());
    try {
      if (bound.equals(document.seal())) {
        return ring.open(content.sealed(), content.digest());
      }
    } catch (GeneralSecurityException changed) {
      // falls through to the one clear error below
    }
    LOG.log(Level.SEVERE, "The content of document {0} is not what was kept", documentId);
    throw new IllegalStateException("document " + documentId + ": not what was kept");
  }

  /**
   * Two may put the same at the same moment: whoever comes second waits for the first, and finds
   * it. A caught duplicate would cost the transaction on PostgreSQL.
   */
  private DocumentContent content(byte[] plain, Keyring ring) {
    String digest = ring.digest(plain);
    return documents
        .contentId(digest)
        .map(documents::content)
        .orElseGet(
            () -> {
              Keyring.Sealed sealed = ring.seal(plain, digest);
              keyRows.lock();
              return documents
                  .contentId(digest)
                  .map(documents::content)
                  .orElseGet(() -> added(digest, plain, sealed));
            });
  }

  private DocumentContent added(String digest, byte[] plain, Keyring.Sealed sealed) {
    DocumentContent content =
        new DocumentContent(digest, plain.length, sealed.keyId(), sealed.bytes());
    documents.add(content);
    return content;
  }

  private EniMetadata eni(NewDocument document, ContentCheck.Found found, Caller by) {
    InstitutionView institution = territory.institution(by.realm());
    String organ =
        institution == null || institution.dir3Code() == null
            ? Settings.current().documentsOrgan()
            : institution.dir3Code();
    OffsetDateTime now = clock.now();
    return new EniMetadata(
        EniMetadata.identifier(organ, clock.today().getYear(), random::nextInt),
        organ,
        now,
        document.origin(),
        document.elaborationState(),
        found.format(),
        document.kind().ntiType(),
        found.signatureType());
  }

  private static String title(String typed) {
    if (typed == null || typed.isBlank()) {
      throw new InvalidInput("title", "error.missing");
    }
    String title = typed.strip();
    if (title.length() > MOST_TITLE) {
      throw new InvalidInput("title", "error.document.title");
    }
    if (!PlainText.isSound(title) || title.chars().anyMatch(Character::isISOControl)) {
      throw new InvalidInput("title", "error.characters");
    }
    return title;
  }
}
