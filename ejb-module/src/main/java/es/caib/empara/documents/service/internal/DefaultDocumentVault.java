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
import java.security.SecureRandom;
import java.time.OffsetDateTime;

/** Binds contents to the documents of cases that have them. */
@ApplicationScoped
class DefaultDocumentVault implements DocumentVault {

  private static final int MOST_TITLE = 200;

  @Inject private DocumentRepository documents;
  @Inject private Contents contents;
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
    DocumentContent kept = contents.keep(content, ring);
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
    return contents.open(
        document.contentId(),
        document.seal(),
        bond ->
            bond.ring()
                .bind(
                    document.identifier(),
                    document.caseId().toString(),
                    document.orderId(),
                    bond.digest()),
        "document " + documentId);
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
