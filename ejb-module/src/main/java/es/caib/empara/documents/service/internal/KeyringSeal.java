package es.caib.empara.documents.service.internal;

import es.caib.empara.shared.service.SecretSeal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.GeneralSecurityException;

/** Seals secrets with the keys of the documents, which are renewed while the server runs. */
@ApplicationScoped
class KeyringSeal implements SecretSeal {

  @Inject private Keyrings keyrings;

  @Override
  public Sealed seal(byte[] secret, String owner) {
    Keyring.Sealed sealed = keyrings.current().seal(secret, bound(owner));
    return new Sealed(sealed.keyId(), sealed.bytes());
  }

  @Override
  public byte[] open(Sealed sealed, String owner) {
    try {
      return keyrings.knowing(sealed.keyId()).open(sealed.bytes(), bound(owner));
    } catch (GeneralSecurityException changed) {
      throw new IllegalStateException("the secret of " + owner + ": not what was kept", changed);
    }
  }

  /** No digest of a document looks like this. */
  private static String bound(String owner) {
    return "secret of " + owner;
  }
}
