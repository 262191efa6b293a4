package es.caib.empara.access.entity;

import java.security.SecureRandom;
import java.util.HexFormat;

/**
 * What is kept of a password: never the password.
 *
 * @param salt hex of 16 random bytes
 * @param rounds iterations of PBKDF2 with HMAC-SHA-512
 * @param verifier hex of the SHA-256 of the hex key, which the container's realm compares
 */
public record StoredSecret(String salt, int rounds, String verifier) {

  private static final SecureRandom RANDOM = new SecureRandom();

  /** What no password opens: a random verifier, of which nobody knows what it would verify. */
  public static StoredSecret unusable() {
    return new StoredSecret(random(16), 210_000, random(32));
  }

  private static String random(int bytes) {
    byte[] random = new byte[bytes];
    RANDOM.nextBytes(random);
    return HexFormat.of().formatHex(random);
  }
}
