package es.caib.empara.access.service.internal;

import es.caib.empara.access.entity.Account;
import es.caib.empara.access.entity.Invitation;
import es.caib.empara.access.service.Invitations;
import es.caib.empara.access.service.LoginAttempted;
import es.caib.empara.shared.service.BusinessClock;
import es.caib.empara.shared.service.InvalidInput;
import es.caib.empara.shared.service.Sha256;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** Opens an account with a link; what fails leaves an entry in the operations log as a log-in. */
@ApplicationScoped
@Transactional
class DefaultInvitations implements Invitations {

  private static final int LONGEST = 200;
  private static final String NOBODY = "?";

  @Inject private InvitationRepository invitations;
  @Inject private AccountRepository accounts;
  @Inject private AccountLocks locks;
  @Inject private BusinessClock clock;
  @Inject private Event<LoginAttempted> attempts;

  @Override
  public Optional<String> whose(String token, String address) {
    Optional<String> principal = good(token).map(Invitation::principal);
    if (principal.isEmpty()) {
      attempts.fire(new LoginAttempted(NOBODY, null, address, false));
    }
    return principal;
  }

  @Override
  public void accept(String token, String password, String address) {
    Invitation invitation =
        good(token).orElseThrow(() -> new InvalidInput("token", "error.invitation.over"));
    Account account =
        accounts
            .held(invitation.principal())
            .filter(Account::isActive)
            .orElseThrow(() -> new InvalidInput("token", "error.invitation.over"));
    PasswordRules.require(password, account);
    account.changeSecret(PasswordStretch.keep(password));
    locks.openedBy(invitation);
    invitation.use(clock.now());
  }

  private Optional<Invitation> good(String token) {
    return token == null || token.length() > LONGEST
        ? Optional.empty()
        : invitations.held(Sha256.of(token)).filter(found -> found.isGood(clock.now()));
  }
}
