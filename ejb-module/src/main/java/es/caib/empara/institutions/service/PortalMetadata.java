package es.caib.empara.institutions.service;

import java.net.URI;

/**
 * What an OpenID provider says of itself (OpenID Connect Discovery 1.0, section 3).
 *
 * @param endSession null when it has no page to log out (RP-Initiated Logout 1.0)
 */
public record PortalMetadata(
    String issuer, URI authorization, URI token, URI keys, URI endSession) {}
