package es.caib.empara.access.service.internal;

import com.nulabinc.zxcvbn.Zxcvbn;
import es.caib.empara.access.entity.Account;
import es.caib.empara.shared.service.InvalidInput;
import java.util.List;

/**
 * What a password must be: long rather than odd, none of those that everybody uses, and nothing
 * that stands next to it on the log-in page (NIST SP 800-63B, 5.1.1.2; ENS op.acc.6).
 */
final class PasswordRules {

  static final int SHORTEST = 12;
  static final int LONGEST = 200;

  /** Of 0 to 4: here guessing takes more than ten thousand million attempts. */
  private static final int STRONG = 4;

  /**
   * The estimate looks at each part of the text against each: of a long one the beginning will do.
   */
  private static final int LOOKED_AT = 60;

  private static final Zxcvbn ESTIMATE = new Zxcvbn();

  private PasswordRules() {}

  /**
   * @throws InvalidInput naming {@code password}
   */
  static void require(String password, Account account) {
    if (password == null || password.codePointCount(0, password.length()) < SHORTEST) {
      throw refused("error.password.short");
    }
    if (password.length() > LONGEST) {
      throw refused("error.password.long");
    }
    String start = password.substring(0, Math.min(password.length(), LOOKED_AT));
    List<String> near =
        List.of(account.username(), account.realm(), account.displayName(), "empara", "viogen");
    if (ESTIMATE.measure(start, near).getScore() < STRONG) {
      throw refused("error.password.easy");
    }
  }

  private static InvalidInput refused(String key) {
    return new InvalidInput("password", key);
  }
}
