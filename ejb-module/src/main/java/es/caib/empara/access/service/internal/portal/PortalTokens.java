package es.caib.empara.access.service.internal.portal;

import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import es.caib.empara.access.service.Caller;
import es.caib.empara.access.service.Callers;
import es.caib.empara.access.service.LoginAttempted;
import es.caib.empara.access.service.PortalSignIn.PortalSession;
import es.caib.empara.access.service.SignIn;
import es.caib.empara.access.service.internal.AccountLocks;
import es.caib.empara.access.service.internal.AccountRepository;
import es.caib.empara.access.service.internal.RememberedCredentials;
import es.caib.empara.institutions.service.PortalFault;
import es.caib.empara.institutions.service.RealmBook;
import es.caib.empara.institutions.service.RealmEntry;
import es.caib.empara.shared.service.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.text.ParseException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Pattern;

/**
 * Access tokens at the API. Each is checked at each call; only the entry in the log is spared while
 * the same token comes again within a minute. They are too long to be guessed, so nobody waits.
 */
@ApplicationScoped
public class PortalTokens {

  private static final Logger LOG = Logger.getLogger(PortalTokens.class.getName());
  private static final Pattern USERNAME = Pattern.compile("[a-z0-9][a-z0-9._-]{0,39}");
  private static final String NOBODY = "?";

  @Inject private RealmBook book;
  @Inject private PortalKeys keys;
  @Inject private PortalMarks marks;
  @Inject private Callers callers;
  @Inject private RememberedCredentials remembered;
  @Inject private AccountRepository accounts;
  @Inject private AccountLocks locks;
  @Inject private BusinessClock clock;
  @Inject private Event<LoginAttempted> attempts;

  SignIn.Result recognise(String token, String address) {
    String issuer = issuerOf(token);
    List<String> principals =
        book.portals().stream()
            .filter(entry -> entry.settings().portal().issuer().equals(issuer))
            .flatMap(entry -> principal(entry, token).stream())
            .toList();
    // Of two bodies that would both take it neither is meant.
    String principal = principals.size() == 1 ? principals.get(0) : NOBODY;
    Optional<Caller> caller = principals.size() == 1 ? callers.load(principal) : Optional.empty();
    boolean known = caller.isPresent() && remembered.knows(caller.get(), token);
    if (caller.isEmpty() || !known && locks.isLocked(principal)) {
      attempts.fire(new LoginAttempted(principal, null, address, false));
      return new SignIn.Result.Refused();
    }
    if (!known) {
      attempts.fire(new LoginAttempted(principal, caller.get(), address, true));
      remembered.remember(caller.get(), token);
      accounts.used(principal, clock.today());
    }
    return new SignIn.Result.Accepted(caller.get(), null, null);
  }

  private Optional<String> principal(RealmEntry entry, String token) {
    try {
      TokenCheck check =
          new TokenCheck(keys.of(entry.settings().portal().issuer()), entry.settings().portal());
      JWTClaimsSet claims = check.access(token);
      String user = check.user(claims);
      return check.isOfTheBody(claims)
              && user != null
              && USERNAME.matcher(user).matches()
              && !isEnded(entry, claims)
          ? Optional.of(user + "@" + entry.realm())
          : Optional.empty();
    } catch (TokenRefused | PortalFault refused) {
      LOG.log(
          Level.INFO,
          "A token for {0} was refused: {1}",
          new Object[] {entry.realm(), refused.getMessage()});
      return Optional.empty();
    }
  }

  /** Whether the session from which it comes has ended at the portal. */
  private boolean isEnded(RealmEntry entry, JWTClaimsSet claims) {
    PortalSession session =
        new PortalSession(
            entry.realm(),
            claims.getIssuer(),
            claims.getSubject(),
            claims.getClaim("sid") instanceof String sid ? sid : null,
            null,
            TokenCheck.issued(claims));
    return !marks.ended(Set.of(session)).isEmpty();
  }

  /** Whom a token says it is of; not believed yet. Null when it is no token. */
  static String issuerOf(String token) {
    try {
      return SignedJWT.parse(token).getJWTClaimsSet().getIssuer();
    } catch (ParseException noToken) {
      return null;
    }
  }
}
