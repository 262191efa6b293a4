package es.caib.empara.institutions.service.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import es.caib.empara.institutions.RealmSettings;
import es.caib.empara.shared.service.InvalidInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RealmRulesTest {

  private static final String SECRET = "env:EMPARA_REALM_TEST";

  private final RealmRules rules = new RealmRules(false);

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "ldaps://directori.example:636, 'dc=example', 'cn=cerca,dc=example', env:EMPARA_REALM_X, uid=%s",
        "ldap://localhost:389, 'dc=example', -, -, (&(uid=%s)(active=true))",
        "ldap://127.0.0.1, 'ou=persones,dc=example', -, -, sAMAccountName=%s"
      })
  void directory_thatIsComplete_isTaken(
      String url, String base, String bind, String secret, String filter) {
    assertThatCode(() -> rules.check(directory(url, base, bind, secret, filter)))
        .doesNotThrowAnyException();
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "-, dc=example, -, -, uid=%s, url, error.realm.url",
        "ldaps://, dc=example, -, -, uid=%s, url, error.realm.url",
        "ldaps://cerca:paraula@directori.example, dc=example, -, -, uid=%s, url, error.realm.url",
        "ldaps://directori.example/dc=other, dc=example, -, -, uid=%s, url, error.realm.url",
        "ldap://directori.example, dc=example, -, -, uid=%s, url, error.realm.clear",
        "https://directori.example, dc=example, -, -, uid=%s, url, error.realm.clear",
        "ldaps://d.example, -, -, -, uid=%s, baseDn, error.realm.dn",
        "ldaps://d.example, no name, -, -, uid=%s, baseDn, error.realm.dn",
        "ldaps://d.example, dc=example, cn=x, -, uid=%s, bindSecret, error.realm.bind",
        "ldaps://d.example, dc=example, -, env:EMPARA_REALM_X, uid=%s, bindDn, error.realm.bind",
        "ldaps://d.example, dc=example, cn=x, paraula, uid=%s, bindSecret, error.realm.reference",
        "ldaps://d.example, dc=example, -, -, uid=tecnica, userFilter, error.realm.filter",
        "ldaps://d.example, dc=example, -, -, uid=%s)(x=%s, userFilter, error.realm.filter"
      })
  void directory_thatIsNot_isRefusedAtItsField(
      String url,
      String base,
      String bind,
      String secret,
      String filter,
      String field,
      String key) {
    refused(directory(url, base, bind, secret, filter), field, key);
  }

  @Test
  void portal_thatIsComplete_isTaken() {
    assertThatCode(
            () ->
                rules.check(
                    portal("https://portal.example/realms/govern", "empara", SECRET, null, null)))
        .doesNotThrowAnyException();
    assertThatCode(
            () -> rules.check(portal("http://localhost:8180/x", "empara", SECRET, "body", "ibd")))
        .doesNotThrowAnyException();
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "-, empara, env:EMPARA_REALM_X, -, -, issuer, error.realm.url",
        "http://portal.example, empara, env:EMPARA_REALM_X, -, -, issuer, error.realm.clear",
        "https://portal.example?x=1, empara, env:EMPARA_REALM_X, -, -, issuer, error.realm.issuer",
        "https://portal.example, -, env:EMPARA_REALM_X, -, -, clientId, error.realm.client",
        "https://portal.example, empara, -, -, -, clientSecret, error.realm.secret",
        "https://portal.example, empara, paraula, -, -, clientSecret, error.realm.reference",
        "https://portal.example, empara, env:EMPARA_REALM_X, body, -, bodyValue, error.realm.body",
        "https://portal.example, empara, env:EMPARA_REALM_X, -, ibd, bodyClaim, error.realm.body"
      })
  void portal_thatIsNot_isRefusedAtItsField(
      String issuer,
      String client,
      String secret,
      String claim,
      String value,
      String field,
      String key) {
    refused(portal(issuer, client, secret, claim, value), field, key);
  }

  @Test
  void lineInTheClear_onADemo_isTaken() {
    RealmRules demo = new RealmRules(true);

    assertThatCode(
            () -> demo.check(directory("ldap://d.example", "dc=example", null, null, "uid=%s")))
        .doesNotThrowAnyException();
    assertThatCode(() -> demo.check(portal("http://p.example", "empara", SECRET, null, null)))
        .doesNotThrowAnyException();
  }

  private void refused(RealmSettings settings, String field, String key) {
    assertThatThrownBy(() -> rules.check(settings))
        .isInstanceOfSatisfying(
            InvalidInput.class,
            refused -> {
              assertThat(refused.field()).isEqualTo(field);
              assertThat(refused.key()).isEqualTo(key);
            });
  }

  private static RealmSettings directory(
      String url, String base, String bind, String secret, String filter) {
    return RealmSettings.of(new RealmSettings.Directory(url, base, bind, secret, filter, null));
  }

  private static RealmSettings portal(
      String issuer, String client, String secret, String claim, String value) {
    return RealmSettings.of(
        new RealmSettings.Portal(issuer, client, secret, null, "preferred_username", claim, value));
  }
}
