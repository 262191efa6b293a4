package es.caib.empara.access.service;

import java.io.Serializable;
import java.net.URI;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;

/**
 * The way in through the portal of a body, by OpenID Connect: authorization code with PKCE, state
 * and nonce (RFC 6749, 7636, 9700). The portal says who it is; roles and rights are those of the
 * account here.
 */
public interface PortalSignIn {

  /**
   * What the browser's session remembers while its person is at the portal; good once.
   *
   * @param fresh whether the portal must ask the person anew, as to unlock a screen
   */
  record Visit(
      String realm,
      String state,
      String nonce,
      String verifier,
      String redirect,
      boolean fresh,
      Instant began)
      implements Serializable {}

  /** Where to send the browser, and what to remember until it comes back. */
  record Departure(URI portal, Visit visit) {}

  /**
   * What the portal gave the browser to bring back.
   *
   * @param issuer null where the portal does not say it (RFC 9207)
   */
  record Return(String state, String code, String issuer) {}

  /**
   * A session at the portal, as long as ours lives by it.
   *
   * @param sid null where the portal gives its sessions no name
   * @param idToken hint for the log-out
   */
  record PortalSession(
      String realm, String issuer, String subject, String sid, String idToken, Instant began)
      implements Serializable {}

  /**
   * How a visit ended.
   *
   * @param session null unless accepted
   */
  record Arrival(SignIn.Result result, PortalSession session) {}

  /**
   * Begins a log-in; empty when the body has no live portal, or nobody answers there.
   *
   * @param redirect where the portal sends the browser back to
   */
  Optional<Departure> depart(String realm, String redirect, boolean fresh);

  /**
   * Logs a person in who comes back. Whatever is wrong, the answer is the same; the server's log
   * knows more.
   *
   * @param visit that the browser's session remembered, which must have forgotten it by now
   */
  Arrival arrive(Visit visit, Return back, String address);

  /** Recognises an access token for the API: of which body, and whose account. */
  SignIn.Result withToken(String token, String address);

  /**
   * Takes the word of a portal that a session has ended there (Back-Channel Logout 1.0).
   *
   * @return false when the token is not a portal's, or came before
   */
  boolean loggedOut(String logoutToken);

  /** Those of some sessions that have ended at their portal. One statement. */
  Set<PortalSession> ended(Collection<PortalSession> sessions);

  /**
   * Where to send the browser to end the session at the portal too; empty when it has no such page.
   *
   * @param backTo where the portal may send it then
   */
  Optional<URI> farewell(PortalSession session, String backTo);
}
