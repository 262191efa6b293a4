package es.caib.empara.access.service.internal.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import es.caib.empara.institutions.RealmSettings;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class TokenCheckTest {

  private static final String ISSUER = "https://portal.example/realms/govern";
  private static final String NONCE = "nonce-of-this-visit";
  private static final String LOGOUT = "http://schemas.openid.net/event/backchannel-logout";

  private static RSAKey key;
  private static RSAKey strange;

  private final TokenCheck check = check("body", "cmenorca");

  @BeforeAll
  static void makeKeys() throws JOSEException {
    key = new RSAKeyGenerator(2048).keyID("1").generate();
    strange = new RSAKeyGenerator(2048).keyID("1").generate();
  }

  private static TokenCheck check(String claim, String value) {
    return new TokenCheck(
        new ImmutableJWKSet<>(new JWKSet(key.toPublicJWK())),
        new RealmSettings.Portal(
            ISSUER,
            "empara",
            "env:EMPARA_REALM_TEST",
            "empara-api",
            "preferred_username",
            claim,
            value));
  }

  @Test
  void identity_ofThisVisit_isTaken() throws Exception {
    JWTClaimsSet claims = check.identity(signed(identity()), NONCE, null);

    assertThat(check.user(claims)).isEqualTo("tecnica");
    assertThat(check.isOfTheBody(claims)).isTrue();
  }

  @Test
  void identity_ofAnotherVisit_isRefused() {
    refused(() -> check.identity(signed(identity()), "another", null), "nonce");
    refused(() -> check.identity(signed(with(identity(), "nonce", null)), NONCE, null), "nonce");
  }

  @Test
  void identity_ofAnotherIssuer_isRefused() {
    refused(
        () -> check.identity(signed(with(identity(), "iss", "https://other.example")), NONCE, null),
        "iss");
  }

  @Test
  void identity_forAnotherAudience_orAnotherClient_isRefused() {
    refused(
        () -> check.identity(signed(with(identity(), "aud", "other")), NONCE, null), "audience");
    refused(() -> check.identity(signed(with(identity(), "azp", "other")), NONCE, null), "client");
    refused(
        () ->
            check.identity(
                signed(with(with(identity(), "aud", List.of("empara", "other")), "azp", null)),
                NONCE,
                null),
        "client");
  }

  @Test
  void identity_expired_orNotYetGood_isRefused() {
    refused(() -> check.identity(signed(with(identity(), "exp", at(-31))), NONCE, null), "Expired");
    refused(() -> check.identity(signed(with(identity(), "nbf", at(60))), NONCE, null), "before");
    refused(() -> check.identity(signed(with(identity(), "iat", at(60))), NONCE, null), "to come");
  }

  @Test
  void identity_signedByAnotherKey_isRefused() {
    refused(() -> check.identity(signed(identity(), strange, null), NONCE, null), "signature");
  }

  @Test
  void identity_unsigned_orSignedByASharedSecret_isRefused() throws Exception {
    String plain = new PlainJWT(JWTClaimsSet.parse(identity())).serialize();
    SignedJWT shared =
        new SignedJWT(new JWSHeader(JWSAlgorithm.HS256), JWTClaimsSet.parse(identity()));
    shared.sign(new MACSigner(key.toRSAPublicKey().getEncoded()));

    refused(() -> check.identity(plain, NONCE, null), "Unsecured");
    refused(() -> check.identity(shared.serialize(), NONCE, null), "Another algorithm");
    refused(() -> check.identity("no token", NONCE, null), "no token");
  }

  @Test
  void identity_whenThePersonMustBeAskedAnew_isTakenOnlyThen() {
    Instant now = Instant.now();
    refused(() -> check.identity(signed(identity()), NONCE, now), "anew");
    refused(
        () -> check.identity(signed(with(identity(), "auth_time", at(-3600))), NONCE, now), "anew");
    assertThatCode(() -> check.identity(signed(with(identity(), "auth_time", at(0))), NONCE, now))
        .doesNotThrowAnyException();
  }

  @Test
  void access_asItShouldBe_isTaken() throws Exception {
    JWTClaimsSet claims = check.access(signed(access()));

    assertThat(check.user(claims)).isEqualTo("tecnica");
    assertThatCode(() -> check.access(signed(access(), key, "at+jwt"))).doesNotThrowAnyException();
  }

  @Test
  void access_wrongInAnyWay_isRefused() {
    refused(() -> check.access(signed(with(access(), "iss", "https://other.example"))), "iss");
    refused(() -> check.access(signed(with(access(), "aud", "account"))), "audience");
    refused(() -> check.access(signed(with(access(), "exp", at(-31)))), "Expired");
    refused(() -> check.access(signed(with(access(), "exp", null))), "exp");
    refused(() -> check.access(signed(access(), strange, null)), "signature");
  }

  /** Else whoever gets at an ID token, which is made for a browser, could call the API with it. */
  @Test
  void access_tokenOfAnotherKind_isRefused() {
    refused(() -> check.access(signed(with(access(), "typ", "ID"))), "no access token");
    refused(() -> check.access(signed(with(access(), "nonce", NONCE))), "no access token");
    refused(() -> check.access(signed(with(logout(), "aud", "empara-api"), key, "logout+jwt")), "");
    refused(() -> check.identity(signed(with(access(), "aud", "empara")), NONCE, null), "nonce");
  }

  @Test
  void logout_asItShouldBe_isTaken() throws Exception {
    assertThat(check.logout(signed(logout(), key, "logout+jwt")).getClaim("sid")).isEqualTo("s-1");
  }

  @Test
  void logout_wrongInAnyWay_isRefused() {
    refused(() -> check.logout(signed(with(logout(), "events", Map.of()))), "no log-out");
    refused(() -> check.logout(signed(with(logout(), "nonce", "x"))), "no logout token");
    refused(() -> check.logout(signed(with(logout(), "iat", at(-601)))), "too old");
    refused(() -> check.logout(signed(with(logout(), "jti", null))), "jti");
    refused(
        () -> check.logout(signed(with(with(logout(), "sid", null), "sub", null))),
        "whose session");
    refused(() -> check.logout(signed(identity())), "");
    refused(() -> check.logout(signed(logout(), strange, null)), "signature");
  }

  @Test
  void body_byTheClaimThatDecides() throws Exception {
    JWTClaimsSet several =
        JWTClaimsSet.parse(with(identity(), "body", List.of("ceivissa", "cmenorca")));
    JWTClaimsSet none = JWTClaimsSet.parse(with(identity(), "body", null));

    assertThat(check.isOfTheBody(several)).isTrue();
    assertThat(check("body", "palma").isOfTheBody(several)).isFalse();
    assertThat(check.isOfTheBody(none)).isFalse();
    assertThat(check(null, null).isOfTheBody(none)).isTrue();
  }

  private static void refused(ThrowingCallable call, String why) {
    assertThatThrownBy(call).isInstanceOf(TokenRefused.class).hasMessageContaining(why);
  }

  private static long at(int seconds) {
    return Instant.now().getEpochSecond() + seconds;
  }

  private static Map<String, Object> identity() {
    return claims(
        Map.of(
            "aud", "empara",
            "azp", "empara",
            "typ", "ID",
            "nonce", NONCE,
            "preferred_username", "tecnica",
            "body", "cmenorca"));
  }

  private static Map<String, Object> access() {
    return claims(Map.of("aud", "empara-api", "typ", "Bearer", "preferred_username", "tecnica"));
  }

  private static Map<String, Object> logout() {
    return claims(
        Map.of("aud", "empara", "jti", "m-1", "sid", "s-1", "events", Map.of(LOGOUT, Map.of())));
  }

  private static Map<String, Object> claims(Map<String, Object> own) {
    Map<String, Object> all = new HashMap<>(own);
    all.put("iss", ISSUER);
    all.put("sub", "1234");
    all.put("iat", at(0));
    all.put("exp", at(60));
    return all;
  }

  private static Map<String, Object> with(Map<String, Object> claims, String name, Object value) {
    if (value == null) {
      claims.remove(name);
    } else {
      claims.put(name, value);
    }
    return claims;
  }

  private static String signed(Map<String, Object> claims) throws Exception {
    return signed(claims, key, null);
  }

  private static String signed(Map<String, Object> claims, RSAKey by, String type)
      throws Exception {
    SignedJWT token =
        new SignedJWT(
            new JWSHeader.Builder(JWSAlgorithm.RS256)
                .keyID(by.getKeyID())
                .type(type == null ? JOSEObjectType.JWT : new JOSEObjectType(type))
                .build(),
            JWTClaimsSet.parse(claims));
    token.sign(new RSASSASigner(by));
    return token.serialize();
  }
}
