package es.caib.empara.access.service.internal;

import es.caib.empara.access.entity.Account;
import es.caib.empara.institutions.service.Realms;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStore;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Semaphore;

/**
 * Stretches the typed password and hands it to the container's realm named after {@code @}. An
 * unknown user costs the same time as a known one.
 */
@ApplicationScoped
public class RealmIdentityStore implements IdentityStore {

  private static final String NOBODYS_SALT = "00112233445566778899aabbccddeeff";

  /** Stretching is all computation: more at once than cores only makes everybody wait. */
  private final Semaphore stretching =
      new Semaphore(Runtime.getRuntime().availableProcessors(), true);

  @Inject private AccountRepository accounts;
  @Inject private Realms realms;

  public CredentialValidationResult validate(UsernamePasswordCredential credential) {
    String principal = credential.getCaller();
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
