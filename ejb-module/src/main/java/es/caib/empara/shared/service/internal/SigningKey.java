package es.caib.empara.shared.service.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What an installation signs with.
 *
 * @param chain the certificate of the key first
 */
record SigningKey(PrivateKey key, List<X509Certificate> chain) {

  private static final String SETTING = "empara.sign.keystore: ";

  /**
   * Reads it from a PKCS#12 store.
   *
   * @param alias null when the store holds one key
   * @throws IllegalStateException when it is not there, does not open or holds no such key
   */
  static SigningKey read(Path path, char[] password, String alias) {
    try (InputStream in = Files.newInputStream(path)) {
      KeyStore store = KeyStore.getInstance("PKCS12");
      store.load(in, password);
      String name = alias == null ? only(store, path) : alias;
      if (!(store.getKey(name, password) instanceof PrivateKey key)) {
        throw new IllegalStateException(SETTING + path + " holds no key named " + name);
      }
      return new SigningKey(key, chain(store.getCertificateChain(name)));
    } catch (IOException | GeneralSecurityException unreadable) {
      throw new IllegalStateException(
          SETTING + path + " cannot be read with empara.sign.keystore.password", unreadable);
    }
  }

  private static String only(KeyStore store, Path path) throws GeneralSecurityException {
    List<String> keys =
        Collections.list(store.aliases()).stream().filter(each -> isKey(store, each)).toList();
    if (keys.size() != 1) {
      throw new IllegalStateException(
          SETTING + path + " holds " + keys.size() + " keys: name one by empara.sign.alias");
    }
    return keys.get(0);
  }

  private static boolean isKey(KeyStore store, String alias) {
    try {
      return store.isKeyEntry(alias);
    } catch (GeneralSecurityException notOpen) {
      throw new IllegalStateException(notOpen);
    }
  }

  private static List<X509Certificate> chain(Certificate[] certificates) {
    return Stream.of(Objects.requireNonNull(certificates))
        .map(X509Certificate.class::cast)
        .toList();
  }
}
