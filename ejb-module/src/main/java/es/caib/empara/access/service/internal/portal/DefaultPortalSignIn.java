package es.caib.empara.access.service.internal.portal;

import com.nimbusds.jwt.JWTClaimsSet;
import es.caib.empara.access.service.PortalSignIn;
import es.caib.empara.access.service.SignIn;
import es.caib.empara.access.service.internal.LoginThrottle;
import es.caib.empara.institutions.RealmKind;
import es.caib.empara.institutions.RealmSettings;
import es.caib.empara.institutions.service.PortalFault;
import es.caib.empara.institutions.service.PortalLine;
import es.caib.empara.institutions.service.PortalMetadata;
import es.caib.empara.institutions.service.RealmBook;
import es.caib.empara.institutions.service.RealmEntry;
import es.caib.empara.institutions.service.Territory;
import es.caib.empara.shared.Json;
import es.caib.empara.shared.SecretReference;
import es.caib.empara.shared.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonException;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.TransactionalException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Pattern;

/**
 * Nothing of a token is believed before its signature, issuer, audience and times are checked, and
 * the claim that decides between bodies of one issuer.
 */
@ApplicationScoped
public class DefaultPortalSignIn implements PortalSignIn {

  private static final Logger LOG = Logger.getLogger(DefaultPortalSignIn.class.getName());
  private static final Duration LONGEST_VISIT = Duration.ofMinutes(10);
  private static final Pattern USERNAME = Pattern.compile("[a-z0-9][a-z0-9._-]{0,39}");
  private static final String NOBODY = "?";

  @Inject private RealmBook book;
  @Inject private Territory territory;
  @Inject private PortalLine line;
  @Inject private PortalKeys keys;
  @Inject private PortalMarks marks;
  @Inject private PortalArrivals arrivals;
  @Inject private PortalTokens tokens;
  @Inject private LoginThrottle throttle;

  @Override
  public Optional<Departure> depart(String realm, String redirect, boolean fresh) {
    return portal(realm)
        .flatMap(
            portal -> {
              try {
                Visit visit =
                    new Visit(
                        realm,
                        Pkce.random(),
                        Pkce.random(),
                        Pkce.random(),
                        redirect,
                        fresh,
                        Instant.now());
                return Optional.of(
                    new Departure(address(line.metadata(portal.issuer()), portal, visit), visit));
              } catch (PortalFault fault) {
                LOG.log(
                    Level.WARNING,
                    "The portal of {0}: {1}",
                    new Object[] {realm, fault.getMessage()});
                return Optional.empty();
              }
            });
  }

  private static URI address(PortalMetadata metadata, RealmSettings.Portal portal, Visit visit) {
    Map<String, String> query = new LinkedHashMap<>();
    query.put("response_type", "code");
    query.put("client_id", portal.clientId());
    query.put("redirect_uri", visit.redirect());
    query.put("scope", "openid profile");
    query.put("state", visit.state());
    query.put("nonce", visit.nonce());
    query.put("code_challenge", Pkce.challenge(visit.verifier()));
    query.put("code_challenge_method", "S256");
    if (visit.fresh()) {
      query.put("prompt", "login");
      query.put("max_age", "0");
    }
    return Pkce.with(metadata.authorization(), query);
  }

  /** The live portal of an incorporated body. */
  private Optional<RealmSettings.Portal> portal(String realm) {
    RealmEntry entry = book.of(realm);
    return entry.isLive(RealmKind.PORTAL) && territory.institution(realm) != null
        ? Optional.of(entry.settings().portal())
        : Optional.empty();
  }

  @Override
  public Arrival arrive(Visit visit, Return back, String address) {
    // Nobody has typed a name yet, so it is the place that is slowed down.
    String place = "portal:" + address;
    Duration wait = throttle.waitFor(place, address);
    if (wait.toMillis() > 0) {
      return new Arrival(new SignIn.Result.TooMany(wait), null);
    }
    Arrival arrival = identify(visit, back, address);
    if (arrival.session() == null) {
      count(place, address);
    } else {
      throttle.succeeded(place, address);
    }
    return arrival;
  }

  private Arrival identify(Visit visit, Return back, String address) {
    String principal = NOBODY;
    try {
      RealmSettings.Portal portal =
          portal(visit.realm()).orElseThrow(() -> new TokenRefused("the realm is not in service"));
      checkReturn(visit, back, portal);
      String token = exchange(visit, back.code(), portal);
      TokenCheck check = new TokenCheck(keys.of(portal.issuer()), portal);
      JWTClaimsSet claims =
          check.identity(token, visit.nonce(), visit.fresh() ? visit.began() : null);
      principal = principal(visit.realm(), check, claims);
      if (!check.isOfTheBody(claims)) {
        throw new TokenRefused("it is of another body");
      }
      SignIn.Result result = arrivals.enter(principal, address);
      return result instanceof SignIn.Result.Accepted
          ? new Arrival(result, session(visit.realm(), portal, claims, token))
          : new Arrival(result, null);
    } catch (TokenRefused | PortalFault refused) {
      LOG.log(
          Level.INFO,
          "A log-in by the portal of {0} was refused: {1}",
          new Object[] {visit.realm(), refused.getMessage()});
      return new Arrival(arrivals.refuse(principal, address), null);
    }
  }

  private static void checkReturn(Visit visit, Return back, RealmSettings.Portal portal)
      throws TokenRefused {
    if (!visit.state().equals(back.state())) {
      throw new TokenRefused("the state is of another visit");
    }
    if (visit.began().isBefore(Instant.now().minus(LONGEST_VISIT))) {
      throw new TokenRefused("the visit took too long");
    }
    if (back.issuer() != null && !back.issuer().equals(portal.issuer())) {
      throw new TokenRefused("another issuer answered");
    }
    if (back.code() == null) {
      throw new TokenRefused("the portal gave no code");
    }
  }

  private String exchange(Visit visit, String code, RealmSettings.Portal portal)
      throws TokenRefused {
    String secret =
        Settings.current()
            .secret(new SecretReference(portal.clientSecret()))
            .orElseThrow(() -> new TokenRefused("the client secret is missing"));
    PortalLine.Reply reply =
        line.send(
            line.metadata(portal.issuer()).token(),
            Map.of(
                "grant_type",
                "authorization_code",
                "code",
                code,
                "redirect_uri",
                visit.redirect(),
                "code_verifier",
                visit.verifier()),
            portal.clientId(),
            secret);
    try {
      String token =
          reply.status() == 200 ? Json.object(reply.body()).getString("id_token", null) : null;
      if (token == null) {
        throw new TokenRefused("the portal gave no token, status " + reply.status());
      }
      return token;
    } catch (JsonException | ClassCastException notOne) {
      throw new TokenRefused("the portal's answer is no JSON", notOne);
    }
  }

  private static String principal(String realm, TokenCheck check, JWTClaimsSet claims)
      throws TokenRefused {
    String user = check.user(claims);
    if (user == null || !USERNAME.matcher(user).matches()) {
      throw new TokenRefused("it gives no user name");
    }
    return user + "@" + realm;
  }

  private static PortalSession session(
      String realm, RealmSettings.Portal portal, JWTClaimsSet claims, String token) {
    return new PortalSession(
        realm,
        portal.issuer(),
        claims.getSubject(),
        claims.getClaim("sid") instanceof String sid ? sid : null,
        token,
        Instant.now());
  }

  /** Of several first failures at once only one can begin the count; the others go on with it. */
  private void count(String place, String address) {
    try {
      throttle.failed(place, address);
    } catch (PersistenceException | TransactionalException begunElsewhere) {
      throttle.failed(place, address);
    }
  }

  @Override
  public SignIn.Result withToken(String token, String address) {
    return tokens.recognise(token, address);
  }

  @Override
  public boolean loggedOut(String logoutToken) {
    String issuer = PortalTokens.issuerOf(logoutToken);
    for (RealmEntry entry : book.portals()) {
      RealmSettings.Portal portal = entry.settings().portal();
      if (portal.issuer().equals(issuer)) {
        try {
          JWTClaimsSet claims = new TokenCheck(keys.of(issuer), portal).logout(logoutToken);
          return marks.end(
              issuer,
              claims.getJWTID(),
              claims.getClaim("sid") instanceof String sid ? sid : null,
              claims.getSubject());
        } catch (TokenRefused | PortalFault refused) {
          LOG.log(Level.INFO, "A logout token was refused: {0}", refused.getMessage());
        } catch (PersistenceException | TransactionalException atOnce) {
          return false;
        }
      }
    }
    return false;
  }

  @Override
  public Set<PortalSession> ended(Collection<PortalSession> sessions) {
    return sessions.isEmpty() ? Set.of() : marks.ended(sessions);
  }

  @Override
  public Optional<URI> farewell(PortalSession session, String backTo) {
    try {
      URI page = line.metadata(session.issuer()).endSession();
      if (page == null) {
        return Optional.empty();
      }
      Map<String, String> query = new LinkedHashMap<>();
      query.put("id_token_hint", session.idToken());
      query.put("post_logout_redirect_uri", backTo);
      return Optional.of(Pkce.with(page, query));
    } catch (PortalFault fault) {
      LOG.log(Level.WARNING, "No log-out at the portal: {0}", fault.getMessage());
      return Optional.empty();
    }
  }
}
