package es.caib.empara.access.service.internal;

import es.caib.empara.access.entity.StoredSecret;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * Makes a password expensive to guess before the container's realm, which has only a bare digest,
 * compares it: PBKDF2 with HMAC-SHA-512 and 210,000 rounds (OWASP, NIST SP 800-132).
 */
final class PasswordStretch {

  static final int ROUNDS = 210_000;

  private static final int ROUNDS_OF_KNOWN = 1_000;
  private static final int KEY_BITS = 512;
  private static final int SALT_BYTES = 16;
  private static final HexFormat HEX = HexFormat.of();
  private static final SecureRandom RANDOM = new SecureRandom();

  private PasswordStretch() {}

  /** What is kept of a new password. */
  static StoredSecret keep(String password) {
    return keep(password, ROUNDS);
  }

  /** What is kept of a password that everybody knows, such as the demo's: nobody guesses it. */
  static StoredSecret keepKnown(String password) {
    return keep(password, ROUNDS_OF_KNOWN);
  }

  private static StoredSecret keep(String password, int rounds) {
    byte[] salt = new byte[SALT_BYTES];
    RANDOM.nextBytes(salt);
    String saltHex = HEX.formatHex(salt);
    String key = stretch(password, saltHex, rounds);
    return new StoredSecret(saltHex, rounds, sha256(key));
  }

  /** Hex of the key; this, not the password, goes to the realm. */
  static String stretch(String password, String saltHex, int rounds) {
    PBEKeySpec spec =
        new PBEKeySpec(password.toCharArray(), HEX.parseHex(saltHex), rounds, KEY_BITS);
    try {
      return HEX.formatHex(
          SecretKeyFactory.getInstance("PBKDF2WithHmacSHA512").generateSecret(spec).getEncoded());
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    } finally {
      spec.clearPassword();
    }
  }

  /** As the realm digests what it is handed. */
  private static String sha256(String text) {
    try {
      return HEX.formatHex(
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
