package es.caib.empara.access.service.internal;

import java.security.SecureRandom;
import java.util.Base64;

/** Tokens that nobody guesses; only their hashes are kept. */
final class Tokens {

  private static final int BYTES = 32;
  private static final SecureRandom RANDOM = new SecureRandom();

  private Tokens() {}

  /** 256 bits, fit for an address. */
  static String random() {
    byte[] bytes = new byte[BYTES];
    RANDOM.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
