package es.caib.empara.institutions.service.internal;

import es.caib.empara.institutions.RealmSettings;
import es.caib.empara.shared.SecretReference;
import es.caib.empara.shared.service.InvalidInput;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Set;
import java.util.regex.Pattern;
import javax.naming.InvalidNameException;
import javax.naming.ldap.LdapName;

/**
 * What the settings of a realm must be like. A person's password, or the word of a portal, goes
 * over an encrypted line only; in the clear only inside this machine, and on a demo.
 */
final class RealmRules {

  private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");
  private static final Pattern CLAIM = Pattern.compile("[A-Za-z0-9_.:/-]{1,60}");
  private static final Pattern CLIENT = Pattern.compile("[\\x21-\\x7e]{1,120}");

  /** One attribute, or a filter in brackets; the user name stands in it once. */
  private static final Pattern FILTER = Pattern.compile("[A-Za-z][\\w-]*=%s|\\([^%]*%s[^%]*\\)");

  private final boolean demo;

  RealmRules(boolean demo) {
    this.demo = demo;
  }

  /**
   * @param settings with the installation's defaults
   * @throws InvalidInput naming the field at fault
   */
  void check(RealmSettings settings) {
    switch (settings.kind()) {
      case LOCAL -> {}
      case DIRECTORY -> check(settings.directory());
      case PORTAL -> check(settings.portal());
    }
  }

  private void check(RealmSettings.Directory directory) {
    URI url = address("url", directory.url());
    String path = url.getPath();
    require(path == null || path.isEmpty() || path.equals("/"), "url", "error.realm.url");
    protectedBy(url, "ldaps", "ldap", "url");
    name("baseDn", directory.baseDn(), true);
    name("bindDn", directory.bindDn(), false);
    name("groupBaseDn", directory.groupBaseDn(), false);
    require(
        (directory.bindDn() == null) == (directory.bindSecret() == null),
        directory.bindDn() == null ? "bindDn" : "bindSecret",
        "error.realm.bind");
    secret("bindSecret", directory.bindSecret());
    require(
        directory.userFilter() != null && FILTER.matcher(directory.userFilter()).matches(),
        "userFilter",
        "error.realm.filter");
  }

  private void check(RealmSettings.Portal portal) {
    URI issuer = address("issuer", portal.issuer());
    require(
        issuer.getRawQuery() == null && issuer.getRawFragment() == null,
        "issuer",
        "error.realm.issuer");
    protectedBy(issuer, "https", "http", "issuer");
    require(
        portal.clientId() != null && CLIENT.matcher(portal.clientId()).matches(),
        "clientId",
        "error.realm.client");
    require(portal.clientSecret() != null, "clientSecret", "error.realm.secret");
    secret("clientSecret", portal.clientSecret());
    require(CLAIM.matcher(portal.userClaim()).matches(), "userClaim", "error.realm.claim");
    require(
        portal.bodyClaim() == null || CLAIM.matcher(portal.bodyClaim()).matches(),
        "bodyClaim",
        "error.realm.claim");
    require(
        (portal.bodyClaim() == null) == (portal.bodyValue() == null),
        portal.bodyClaim() == null ? "bodyClaim" : "bodyValue",
        "error.realm.body");
  }

  private static URI address(String field, String text) {
    try {
      URI address = new URI(text == null ? "" : text);
      require(
          address.getHost() != null && address.getRawUserInfo() == null, field, "error.realm.url");
      return address;
    } catch (URISyntaxException notOne) {
      throw new InvalidInput(field, "error.realm.url");
    }
  }

  private void protectedBy(URI address, String encrypted, String clear, String field) {
    boolean inside = demo || LOOPBACK.contains(address.getHost());
    require(
        encrypted.equals(address.getScheme()) || inside && clear.equals(address.getScheme()),
        field,
        "error.realm.clear");
  }

  private static void name(String field, String text, boolean needed) {
    require(text != null || !needed, field, "error.realm.dn");
    try {
      if (text != null) {
        new LdapName(text);
      }
    } catch (InvalidNameException notOne) {
      throw new InvalidInput(field, "error.realm.dn");
    }
  }

  private static void secret(String field, String reference) {
    require(reference == null || SecretReference.isOne(reference), field, "error.realm.reference");
  }

  private static void require(boolean holds, String field, String key) {
    if (!holds) {
      throw new InvalidInput(field, key);
    }
  }
}
