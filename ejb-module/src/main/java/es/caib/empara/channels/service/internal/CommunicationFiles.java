package es.caib.empara.channels.service.internal;

import es.caib.empara.access.service.Caller;
import es.caib.empara.access.service.KindHidden;
import es.caib.empara.channels.entity.CommunicationFile;
import es.caib.empara.channels.service.Attachment;
import es.caib.empara.channels.service.FileView;
import es.caib.empara.documents.service.ContentVault;
import es.caib.empara.institutions.DataKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** The files that go along: looked into before anything is held, kept encrypted in the vault. */
@ApplicationScoped
class CommunicationFiles {

  @Inject private ContentVault vault;

  /** A file that was looked into; nothing is kept of it yet. */
  record Looked(ContentVault.Sound content, String fileName) {}

  /**
   * Looks into a file.
   *
   * @param file null for none, as is the answer
   * @throws KindHidden when the caller's institution does not see documents
   * @throws es.caib.empara.shared.service.InvalidInput when it is not what is taken
   */
  Looked look(Attachment file, Caller caller) {
    if (file == null) {
      return null;
    }
    if (!caller.sees(DataKind.DOCUMENTS)) {
      throw new KindHidden(DataKind.DOCUMENTS);
    }
    return new Looked(vault.look(file.content()), file.fileName());
  }

  /** Keeps its content. */
  CommunicationFile.Content keep(Looked file) {
    String reference = UUID.randomUUID().toString();
    ContentVault.Kept kept = vault.keep(file.content(), reference, file.fileName());
    return new CommunicationFile.Content(
        kept.contentId(), kept.fileName(), kept.format(), kept.size(), reference, kept.seal());
  }

  byte[] read(CommunicationFile file) {
    return vault.read(file.contentId(), file.reference(), file.seal());
  }

  /** Null for none, and for whoever does not see documents. */
  static FileView view(CommunicationFile file, Caller caller) {
    return file == null || !caller.sees(DataKind.DOCUMENTS)
        ? null
        : new FileView(file.id(), file.fileName(), file.format(), file.byteCount());
  }

  static boolean isHidden(CommunicationFile file, Caller caller) {
    return file != null && !caller.sees(DataKind.DOCUMENTS);
  }
}
