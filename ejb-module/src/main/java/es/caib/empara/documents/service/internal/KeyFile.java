package es.caib.empara.documents.service.internal;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.aead.AesGcmKey;
import com.google.crypto.tink.aead.AesGcmParameters;
import com.google.crypto.tink.util.SecretBytes;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The installation's own keys: 32 bytes in Base64 on each line, the present one first. Those below
 * it only open what was wrapped before.
 */
final class KeyFile {

  private static final String SETTING = "empara.documents.key: ";
  private static final int KEY_BYTES = 32;
  private static final int NAME_BYTES = 8;

  private final Path path;
  private final Map<String, Aead> keys;

  private KeyFile(Path path, Map<String, Aead> keys) {
    this.path = path;
    this.keys = keys;
  }

  /**
   * Reads it.
   *
   * @throws IllegalStateException when it is not there or is not what it should be
   */
  static KeyFile read(Path path) {
    List<String> lines;
    try {
      lines = Files.readAllLines(path);
    } catch (IOException unreadable) {
      throw new IllegalStateException(
          SETTING
              + path
              + " cannot be read; without it no document can be opened. For a new installation make"
              + " one: openssl rand -base64 32",
          unreadable);
    }
    Map<String, Aead> keys = new LinkedHashMap<>();
    for (String line : lines) {
      if (!line.isBlank() && !line.startsWith("#")) {
        byte[] key = decoded(path, line.strip());
        keys.put(name(key), aead(key));
      }
    }
    if (keys.isEmpty()) {
      throw new IllegalStateException(SETTING + path + " holds no key");
    }
    return new KeyFile(path, keys);
  }

  /** Makes one with a new key that only the owner of the process may read. */
  static void make(Path path) {
    byte[] key = new byte[KEY_BYTES];
    new SecureRandom().nextBytes(key);
    try {
      Files.createDirectories(path.getParent());
      Files.createFile(path, privately());
      Files.writeString(
          path, Base64.getEncoder().encodeToString(key) + "\n", StandardOpenOption.WRITE);
    } catch (FileAlreadyExistsException meanwhile) {
      // Another node was faster: its key is as good.
    } catch (IOException failed) {
      throw new IllegalStateException(SETTING + path + " cannot be written", failed);
    }
  }

  private static FileAttribute<?>[] privately() {
    return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
        }
        : new FileAttribute<?>[0];
  }

  /** Names the key with which keys are wrapped now. */
  String present() {
    return keys.keySet().iterator().next();
  }

  /** The key with which keys are wrapped now. */
  Aead wrapping() {
    return keys.get(present());
  }

  /**
   * The key of a name.
   *
   * @throws IllegalStateException when the file has it not
   */
  Aead named(String name) {
    Aead key = keys.get(name);
    if (key == null) {
      throw new IllegalStateException(
          SETTING
              + path
              + " does not hold the key with which the documents of this database were encrypted ("
              + name
              + "), but "
              + String.join(", ", new ArrayList<>(keys.keySet())));
    }
    return key;
  }

  private static byte[] decoded(Path path, String line) {
    try {
      byte[] key = Base64.getDecoder().decode(line);
      if (key.length == KEY_BYTES) {
        return key;
      }
    } catch (IllegalArgumentException notBase64) {
      // falls through to the one clear error below
    }
    throw new IllegalStateException(
        SETTING + path + " holds a line that is not a key (32 bytes in Base64)");
  }

  private static String name(byte[] key) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update("empara.documents.key".getBytes(java.nio.charset.StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest.digest(key), 0, NAME_BYTES);
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static Aead aead(byte[] key) {
    try {
      Ciphers.register();
      AesGcmParameters parameters =
          AesGcmParameters.builder()
              .setKeySizeBytes(KEY_BYTES)
              .setIvSizeBytes(12)
              .setTagSizeBytes(16)
              .setVariant(AesGcmParameters.Variant.NO_PREFIX)
              .build();
      AesGcmKey secret =
          AesGcmKey.builder()
              .setParameters(parameters)
              .setKeyBytes(SecretBytes.copyFrom(key, InsecureSecretKeyAccess.get()))
              .build();
      return KeysetHandle.newBuilder()
          .addEntry(KeysetHandle.importKey(secret).withFixedId(1).makePrimary())
          .build()
          .getPrimitive(RegistryConfiguration.get(), Aead.class);
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
