package es.caib.empara.documents.service.internal;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.Mac;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.google.crypto.tink.mac.HmacParameters;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.stream.IntStream;

/**
 * The keys of the contents, opened. Contents are encrypted with the newest; the older ones open
 * what they hold until it is encrypted anew. The digest has a key of its own, which stays: by it
 * the same content is known again.
 */
final class Keyring {

  private static final byte[] CONTENT_KEYS = utf8("empara document content keys");
  private static final byte[] DIGEST_KEYS = utf8("empara document digest keys");

  private final KeysetHandle contentKeys;
  private final KeysetHandle digestKeys;
  private final Aead aead;
  private final Mac mac;

  private Keyring(KeysetHandle contentKeys, KeysetHandle digestKeys)
      throws GeneralSecurityException {
    this.contentKeys = contentKeys;
    this.digestKeys = digestKeys;
    this.aead = contentKeys.getPrimitive(RegistryConfiguration.get(), Aead.class);
    this.mac = digestKeys.getPrimitive(RegistryConfiguration.get(), Mac.class);
  }

  /** What was encrypted, and with which key. */
  record Sealed(long keyId, byte[] bytes) {}

  /** The same keys as the database holds them. */
  record Wrapped(byte[] contentKeys, byte[] digestKeys) {}

  /** New keys. */
  static Keyring make() {
    Ciphers.register();
    try {
      HmacParameters digests =
          HmacParameters.builder()
              .setKeySizeBytes(32)
              .setTagSizeBytes(32)
              .setHashType(HmacParameters.HashType.SHA256)
              .setVariant(HmacParameters.Variant.NO_PREFIX)
              .build();
      return new Keyring(
          KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM),
          KeysetHandle.generateNew(digests));
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /**
   * Opens what the database holds.
   *
   * @throws IllegalStateException when it was changed, or wrapped by another key
   */
  static Keyring unwrap(Wrapped wrapped, Aead installation) {
    Ciphers.register();
    try {
      return new Keyring(
          TinkProtoKeysetFormat.parseEncryptedKeyset(
              wrapped.contentKeys(), installation, CONTENT_KEYS),
          TinkProtoKeysetFormat.parseEncryptedKeyset(
              wrapped.digestKeys(), installation, DIGEST_KEYS));
    } catch (GeneralSecurityException refused) {
      throw new IllegalStateException(
          "empara.documents.key: the keys of the documents cannot be opened with it", refused);
    }
  }

  Wrapped wrap(Aead installation) {
    try {
      return new Wrapped(
          TinkProtoKeysetFormat.serializeEncryptedKeyset(contentKeys, installation, CONTENT_KEYS),
          TinkProtoKeysetFormat.serializeEncryptedKeyset(digestKeys, installation, DIGEST_KEYS));
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** The same with a new key for what is encrypted from now on. */
  Keyring withNewKey() {
    try {
      return new Keyring(
          KeysetHandle.newBuilder(contentKeys)
              .addEntry(
                  KeysetHandle.generateEntryFromParameters(PredefinedAeadParameters.AES256_GCM)
                      .withRandomId()
                      .makePrimary())
              .build(),
          digestKeys);
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  long primaryKeyId() {
    return contentKeys.getPrimary().getId();
  }

  boolean has(long keyId) {
    return IntStream.range(0, contentKeys.size())
        .anyMatch(i -> contentKeys.getAt(i).getId() == keyId);
  }

  /** Keyed digest of plain bytes. */
  String digest(byte[] plain) {
    try {
      return HexFormat.of().formatHex(mac.computeMac(plain));
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** Says that these facts go together. */
  String bind(String... facts) {
    return digest(utf8("empara document\n" + String.join("\n", facts)));
  }

  /**
   * Encrypts a content, bound to its identity.
   *
   * @param digest of the plain bytes
   */
  Sealed seal(byte[] plain, String digest) {
    try {
      return new Sealed(primaryKeyId(), aead.encrypt(plain, utf8(digest)));
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /**
   * Opens a content.
   *
   * @throws GeneralSecurityException when it was changed or is another's
   */
  byte[] open(byte[] sealed, String digest) throws GeneralSecurityException {
    return aead.decrypt(sealed, utf8(digest));
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
