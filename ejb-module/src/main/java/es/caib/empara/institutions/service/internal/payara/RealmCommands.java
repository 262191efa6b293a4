package es.caib.empara.institutions.service.internal.payara;

import es.caib.empara.institutions.RealmKind;
import es.caib.empara.institutions.RealmSettings;
import es.caib.empara.shared.SecretReference;
import es.caib.empara.shared.Settings;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What the container must be told of a realm. */
public final class RealmCommands {

  static final String PREFIX = "empara-";
  static final String LOCAL_CLASS = "com.sun.enterprise.security.auth.realm.jdbc.JDBCRealm";
  static final String DIRECTORY_CLASS = "com.sun.enterprise.security.auth.realm.ldap.LDAPRealm";

  private static final String TIMEOUT_MILLIS = "3000";
  private static final String PASSWORD = "search-bind-password";

  private RealmCommands() {}

  /** Payara's JDBC realm over the active accounts of one body. */
  static Map<String, String> local(String realm) {
    Map<String, String> properties = new LinkedHashMap<>();
    properties.put("jaas-context", "jdbcRealm");
    properties.put("datasource-jndi", "java:app/jdbc/empara");
    properties.put(
        "user-table",
        "(select * from EMP_ACCOUNT where REALM = '%s' and STATE = 'ACTIVE') REALM_ACCOUNT"
            .formatted(realm));
    properties.put("user-name-column", "PRINCIPAL");
    properties.put("password-column", "VERIFIER");
    properties.put(
        "group-table",
        "(select r.* from EMP_ACCOUNT_ROLE r join EMP_ACCOUNT a on a.PRINCIPAL = r.PRINCIPAL where a.REALM = '%s') REALM_ROLE"
            .formatted(realm));
    properties.put("group-table-user-name-column", "PRINCIPAL");
    properties.put("group-name-column", "ROLE");
    properties.put("digest-algorithm", "SHA-256");
    properties.put("encoding", "Hex");
    properties.put("charset", "UTF-8");
    return properties;
  }

  /**
   * Payara's LDAP realm.
   *
   * @param secret null for an anonymous search
   */
  static Map<String, String> directory(RealmSettings.Directory directory, String secret) {
    Map<String, String> properties = new LinkedHashMap<>();
    properties.put("jaas-context", "ldapRealm");
    properties.put("directory", directory.url());
    properties.put("base-dn", directory.baseDn());
    properties.put("search-filter", directory.userFilter());
    properties.put("group-search-filter", "member=%d");
    if (directory.groupBaseDn() != null) {
      properties.put("group-base-dn", directory.groupBaseDn());
    }
    if (directory.bindDn() != null) {
      properties.put("search-bind-dn", directory.bindDn());
      properties.put(PASSWORD, secret);
    }
    properties.put("com.sun.jndi.ldap.connect.timeout", TIMEOUT_MILLIS);
    properties.put("com.sun.jndi.ldap.read.timeout", TIMEOUT_MILLIS);
    return properties;
  }

  /** As the server's command takes properties: in a value these would end it. */
  static String inOneLine(Map<String, String> properties) {
    return properties.entrySet().stream()
        .map(each -> each.getKey() + "=" + each.getValue().replaceAll("[:='\\\\\"]", "\\\\$0"))
        .collect(Collectors.joining(":"));
  }

  /**
   * The command line by which an operator prepares a realm. A password stands there as an alias, to
   * be made first with {@code asadmin create-password-alias}.
   *
   * @return null where the container needs none, or the settings are not complete
   */
  public static String toPrepare(String realm, RealmSettings settings) {
    if (settings.kind() == RealmKind.PORTAL
        || settings.kind() == RealmKind.DIRECTORY && settings.directory().url() == null) {
      return null;
    }
    boolean local = settings.kind() == RealmKind.LOCAL;
    String name = PREFIX + realm;
    Map<String, String> properties =
        local ? local(realm) : directory(settings.directory(), "${ALIAS=" + name + "}");
    return "asadmin create-auth-realm --classname "
        + (local ? LOCAL_CLASS : DIRECTORY_CLASS)
        + " --property '"
        + inOneLine(properties).replace("'", "'\\''")
        + "' "
        + name;
  }

  /** The secret of a directory; empty when it needs one that is not there. */
  static Optional<String> secretOf(RealmSettings.Directory directory) {
    return directory.bindSecret() == null
        ? Optional.of("")
        : Settings.current().secret(new SecretReference(directory.bindSecret()));
  }
}
