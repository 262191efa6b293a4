package es.caib.empara.institutions.service.internal.payara;

import static org.assertj.core.api.Assertions.assertThat;

import es.caib.empara.institutions.RealmSettings;
import org.junit.jupiter.api.Test;

class RealmCommandsTest {

  private static final RealmSettings.Directory DIRECTORY =
      new RealmSettings.Directory(
          "ldaps://directori.example:636",
          "ou=persones,dc=example",
          "cn=cerca,dc=example",
          "env:EMPARA_REALM_PALMA",
          "uid=%s",
          null);

  @Test
  void toPrepare_aDirectory_namesAnAlias_andNoSecret() {
    assertThat(RealmCommands.toPrepare("palma", RealmSettings.of(DIRECTORY)))
        .startsWith(
            "asadmin create-auth-realm --classname"
                + " com.sun.enterprise.security.auth.realm.ldap.LDAPRealm --property '")
        .contains("directory=ldaps\\://directori.example\\:636")
        .contains("base-dn=ou\\=persones,dc\\=example")
        .contains("search-bind-password=${ALIAS\\=empara-palma}")
        .doesNotContain("EMPARA_REALM_PALMA")
        .endsWith("' empara-palma");
  }

  @Test
  void toPrepare_aLocalRealm_isOneWordForTheShell() {
    assertThat(RealmCommands.toPrepare("palma", RealmSettings.local()))
        .contains("where REALM \\= \\'\\''palma\\'\\''");
  }

  @Test
  void toPrepare_whatNeedsNone_isNothing() {
    assertThat(RealmCommands.toPrepare("palma", RealmSettings.of(RealmSettings.Portal.empty())))
        .isNull();
    assertThat(RealmCommands.toPrepare("palma", RealmSettings.of(RealmSettings.Directory.empty())))
        .isNull();
  }

  @Test
  void directory_withoutAnAccount_searchesAnonymously() {
    assertThat(
            RealmCommands.directory(
                new RealmSettings.Directory(
                    "ldap://localhost", "dc=example", null, null, "uid=%s", null),
                ""))
        .doesNotContainKeys("search-bind-dn", "search-bind-password")
        .containsEntry("search-filter", "uid=%s");
  }
}
