package es.caib.empara.access.service;

import java.time.OffsetDateTime;

/**
 * A link for somebody who has no password yet; it is shown once.
 *
 * @param token what the link ends with; kept nowhere
 */
public record InvitationView(String principal, String token, OffsetDateTime expiresAt) {

  /** The page of the link, inside the application. */
  public String page() {
    return "/house/welcome.xhtml?t=" + token;
  }
}
