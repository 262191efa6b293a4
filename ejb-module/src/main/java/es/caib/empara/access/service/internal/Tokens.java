package es.caib.empara.access.service.internal;

import es.caib.empara.access.entity.StoredSecret;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/** Tokens that nobody guesses; only their hashes are kept. */
final class Tokens {

  private static final int BYTES = 32;
  private static final int SALT_BYTES = 16;
  private static final SecureRandom RANDOM = new SecureRandom();

  private Tokens() {}

  /** 256 bits, fit for an address. */
  static String random() {
    byte[] bytes = new byte[BYTES];
    RANDOM.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  /** What no password fits: the link sets another. */
  static StoredSecret noPassword() {
    byte[] salt = new byte[SALT_BYTES];
    byte[] verifier = new byte[BYTES];
    RANDOM.nextBytes(salt);
    RANDOM.nextBytes(verifier);
    HexFormat hex = HexFormat.of();
    return new StoredSecret(hex.formatHex(salt), PasswordStretch.ROUNDS, hex.formatHex(verifier));
  }

  /** Hex of the SHA-256. */
  static String hash(String token) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
