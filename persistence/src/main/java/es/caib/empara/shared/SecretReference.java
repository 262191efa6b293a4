package es.caib.empara.shared;

import java.util.regex.Pattern;

/**
 * Where a secret stands; never the secret. Only what was put there for a realm can be named: else
 * whoever configures a realm could have any password of the installation sent to a server of their
 * own.
 *
 * @param text {@code env:EMPARA_REALM_…}, {@code config:empara.realm.…}, {@code
 *     config:empara.oidc.client-secret} or {@code file:/…} in the folder {@code
 *     empara.realms.secrets}
 */
public record SecretReference(String text) {

  private static final Pattern FORM =
      Pattern.compile(
          "env:EMPARA_REALM_[A-Z0-9_]{1,80}|config:empara\\.realm\\.[a-zA-Z0-9._-]{1,80}"
              + "|config:empara\\.oidc\\.client-secret|file:/[A-Za-z0-9._/-]{1,180}");

  /**
   * @throws IllegalArgumentException when it is no such reference; the text is not repeated, since
   *     it may be the secret itself
   */
  public SecretReference {
    if (!isOne(text)) {
      throw new IllegalArgumentException("not a reference to a secret");
    }
  }

  public static boolean isOne(String text) {
    return text != null && FORM.matcher(text).matches() && !text.contains("..");
  }

  /** How it is looked for: env, config or file. */
  String scheme() {
    return text.substring(0, text.indexOf(':'));
  }

  /** What is looked for. */
  String place() {
    return text.substring(text.indexOf(':') + 1);
  }
}
