package es.caib.empara.access.service.internal.portal;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.DefaultJOSEObjectTypeVerifier;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.proc.DefaultJWTClaimsVerifier;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import es.caib.empara.institutions.RealmSettings;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Set;

/**
 * Checks the tokens of one portal: signature by a key that the issuer publishes (never a shared
 * secret, never none), issuer, audience, times, and what each kind of token must have or lack, so
 * that none passes for another (OpenID Connect Core 3.1.3.7, Back-Channel Logout 2.6, RFC 8725).
 */
final class TokenCheck {

  private static final Set<JWSAlgorithm> ALGORITHMS =
      Set.of(
          JWSAlgorithm.RS256,
          JWSAlgorithm.RS384,
          JWSAlgorithm.RS512,
          JWSAlgorithm.PS256,
          JWSAlgorithm.PS384,
          JWSAlgorithm.PS512,
          JWSAlgorithm.ES256,
          JWSAlgorithm.ES384,
          JWSAlgorithm.ES512);

  private static final int SKEW_SECONDS = 30;
  private static final Duration LOGOUT_LIFE = Duration.ofMinutes(10);
  private static final String LOGOUT_EVENT = "http://schemas.openid.net/event/backchannel-logout";
  private static final String NONCE = "nonce";
  private static final String TYPE = "typ";

  private final JWKSource<SecurityContext> keys;
  private final RealmSettings.Portal portal;

  TokenCheck(JWKSource<SecurityContext> keys, RealmSettings.Portal portal) {
    this.keys = keys;
    this.portal = portal;
  }

  /**
   * Checks the token that says who has logged in.
   *
   * @param nonce of this visit
   * @param askedAnewSince when the person must have been asked by the portal at the earliest; null
   *     when an older session there is good enough
   */
  JWTClaimsSet identity(String token, String nonce, Instant askedAnewSince) throws TokenRefused {
    JWTClaimsSet claims =
        verified(token, portal.clientId(), Set.of("sub", "iat", "exp"), JOSEObjectType.JWT, null);
    require(nonce.equals(claims.getClaim(NONCE)), "the nonce is of another visit");
    Object party = claims.getClaim("azp");
    require(
        party == null ? claims.getAudience().size() == 1 : party.equals(portal.clientId()),
        "it was made for another client");
    require(isKind(claims, "ID"), "it is no identity token");
    if (askedAnewSince != null) {
      require(
          claims.getClaim("auth_time") instanceof Number time
              && time.longValue() >= askedAnewSince.getEpochSecond() - SKEW_SECONDS,
          "the person was not asked anew");
    }
    return claims;
  }

  /** Checks a token that a program brings to the API. */
  JWTClaimsSet access(String token) throws TokenRefused {
    JWTClaimsSet claims =
        verified(
            token,
            portal.audience(),
            Set.of("sub", "iat", "exp"),
            new JOSEObjectType("at+jwt"),
            JOSEObjectType.JWT,
            null);
    require(
        isKind(claims, "Bearer")
            && claims.getClaim(NONCE) == null
            && claims.getClaim("at_hash") == null
            && claims.getClaim("events") == null,
        "it is no access token");
    return claims;
  }

  /** Checks a token by which the portal says that a session has ended there. */
  JWTClaimsSet logout(String token) throws TokenRefused {
    JWTClaimsSet claims =
        verified(
            token,
            portal.clientId(),
            Set.of("iat", "jti", "events"),
            new JOSEObjectType("logout+jwt"),
            JOSEObjectType.JWT,
            null);
    require(
        claims.getClaim("events") instanceof Map<?, ?> events && events.containsKey(LOGOUT_EVENT),
        "it tells of no log-out");
    require(claims.getClaim(NONCE) == null, "it is no logout token");
    require(
        claims.getClaim("sid") instanceof String || claims.getSubject() != null,
        "it does not say whose session");
    require(issued(claims).isAfter(Instant.now().minus(LOGOUT_LIFE)), "it is too old");
    return claims;
  }

  /** Whether the token is of the body's own people, where the issuer alone does not decide. */
  boolean isOfTheBody(JWTClaimsSet claims) {
    if (portal.bodyClaim() == null) {
      return true;
    }
    Object value = claims.getClaim(portal.bodyClaim());
    return value instanceof Collection<?> several
        ? several.contains(portal.bodyValue())
        : portal.bodyValue().equals(value);
  }

  /** The user name that the token gives; null when it gives none. */
  String user(JWTClaimsSet claims) {
    return claims.getClaim(portal.userClaim()) instanceof String text ? text : null;
  }

  /** When the token was made. */
  static Instant issued(JWTClaimsSet claims) {
    return Instant.ofEpochSecond(((Number) claims.toJSONObject().get("iat")).longValue());
  }

  /** Portals that say of what kind a token is must say the right one. */
  private static boolean isKind(JWTClaimsSet claims, String kind) {
    Object said = claims.getClaim(TYPE);
    return said == null || kind.equals(said);
  }

  private JWTClaimsSet verified(
      String token, String audience, Set<String> needed, JOSEObjectType... types)
      throws TokenRefused {
    DefaultJWTProcessor<SecurityContext> processor = new DefaultJWTProcessor<>();
    processor.setJWSTypeVerifier(new DefaultJOSEObjectTypeVerifier<>(types));
    processor.setJWSKeySelector(new JWSVerificationKeySelector<>(ALGORITHMS, keys));
    DefaultJWTClaimsVerifier<SecurityContext> verifier =
        new DefaultJWTClaimsVerifier<>(
            audience, new JWTClaimsSet.Builder().issuer(portal.issuer()).build(), needed);
    verifier.setMaxClockSkew(SKEW_SECONDS);
    processor.setJWTClaimsSetVerifier(verifier);
    try {
      JWTClaimsSet claims = processor.process(token, null);
      require(
          issued(claims).isBefore(Instant.now().plusSeconds(SKEW_SECONDS)),
          "it is of a time to come");
      return claims;
    } catch (BadJOSEException | JOSEException refused) {
      throw new TokenRefused(refused.getMessage(), refused);
    } catch (ParseException noToken) {
      throw new TokenRefused("it is no token", noToken);
    }
  }

  private static void require(boolean holds, String otherwise) throws TokenRefused {
    if (!holds) {
      throw new TokenRefused(otherwise);
    }
  }
}
