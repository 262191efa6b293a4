package es.caib.empara.documents.service.internal;

import es.caib.empara.documents.entity.DocumentContent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.GeneralSecurityException;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Keeps each content once, encrypted, and opens it for whatever it is bound to. */
@ApplicationScoped
class Contents {

  private static final Logger LOG = Logger.getLogger(Contents.class.getName());

  @Inject private DocumentRepository documents;
  @Inject private DocumentKeyRepository keyRows;
  @Inject private Keyrings keyrings;

  /**
   * Two may put the same at the same moment: whoever comes second waits for the first, and finds
   * it. A caught duplicate would cost the transaction on PostgreSQL.
   */
  DocumentContent keep(byte[] plain, Keyring ring) {
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

  /**
   * @param seal that was made when it was kept
   * @param bound makes the seal anew, with a keyring and the digest
   * @param what it is, for the log
   * @throws IllegalStateException when it is not what was kept
   */
  byte[] open(Long contentId, String seal, Function<Bond, String> bound, String what) {
    DocumentContent content = documents.content(contentId);
    Keyring ring = keyrings.knowing(content.keyId());
    try {
      if (bound.apply(new Bond(ring, content.digest())).equals(seal)) {
        return ring.open(content.sealed(), content.digest());
      }
    } catch (GeneralSecurityException changed) {
      // falls through to the one clear error below
    }
    LOG.log(Level.SEVERE, "The content of {0} is not what was kept", what);
    throw new IllegalStateException(what + ": not what was kept");
  }

  /** What a seal is made with. */
  record Bond(Keyring ring, String digest) {}
}
