package es.caib.empara.access.service.internal;

import es.caib.empara.access.entity.Account;
import es.caib.empara.institutions.RealmKind;
import es.caib.empara.institutions.service.RealmBook;
import es.caib.empara.institutions.service.RealmEntry;
import es.caib.empara.institutions.service.Realms;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStore;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.regex.Pattern;

/**
 * Hands the typed password to the container's realm named after {@code @}: stretched where the
 * passwords are kept here, as it is where the body's directory compares it, and to nobody where
 * people come by a portal. An unknown user costs the same time as a known one.
 */
@ApplicationScoped
public class RealmIdentityStore implements IdentityStore {

  /** As accounts are named; nothing else may get into a directory's filter. */
  private static final Pattern USERNAME = Pattern.compile("[a-z0-9][a-z0-9._-]{0,39}");

  private static final String NOBODYS_SALT = "00112233445566778899aabbccddeeff";

  /** Stretching is all computation: more at once than cores only makes everybody wait. */
  private final Semaphore stretching =
      new Semaphore(Runtime.getRuntime().availableProcessors(), true);

  @Inject private AccountRepository accounts;
  @Inject private Realms realms;
  @Inject private RealmBook book;

  public CredentialValidationResult validate(UsernamePasswordCredential credential) {
    String principal = credential.getCaller();
    int at = principal.lastIndexOf('@');
    RealmEntry realm = book.of(principal.substring(at + 1));
    return at > 0 && realm.kind() == RealmKind.DIRECTORY
        ? inDirectory(principal, principal.substring(0, at), realm, credential)
        : here(principal, credential);
  }

  /**
   * Whether there is an account is asked afterwards: the directory must not tell it by its time.
   */
  private CredentialValidationResult inDirectory(
      String principal, String user, RealmEntry realm, UsernamePasswordCredential credential) {
    return USERNAME.matcher(user).matches()
            && realms.asksDirectory(user, realm.realm(), credential.getPasswordAsString())
        ? new CredentialValidationResult(principal)
        : CredentialValidationResult.INVALID_RESULT;
  }

  private CredentialValidationResult here(String principal, UsernamePasswordCredential credential) {
    Optional<Account> account = accounts.byPrincipal(principal);
    String stretched =
        stretch(
            credential.getPasswordAsString(),
            account.map(Account::salt).orElse(NOBODYS_SALT),
            account.map(Account::rounds).orElse(PasswordStretch.ROUNDS));
    Optional<Set<String>> roles =
        account.flatMap(known -> realms.authenticate(principal, known.realm(), stretched));
    return roles
        .map(granted -> new CredentialValidationResult(principal, granted))
        .orElse(CredentialValidationResult.INVALID_RESULT);
  }

  private String stretch(String password, String salt, int rounds) {
    stretching.acquireUninterruptibly();
    try {
      return PasswordStretch.stretch(password, salt, rounds);
    } finally {
      stretching.release();
    }
  }
}
