package es.caib.empara.documents.service.internal;

import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.mac.MacConfig;
import java.security.GeneralSecurityException;

/** Makes the library's ciphers known to it. */
final class Ciphers {

  private Ciphers() {}

  static void register() {
    try {
      AeadConfig.register();
      MacConfig.register();
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
