package es.caib.empara.institutions.service.internal.payara;

import com.sun.enterprise.security.auth.login.common.PasswordCredential;
import com.sun.enterprise.security.auth.realm.NoSuchRealmException;
import com.sun.enterprise.security.auth.realm.Realm;
import es.caib.empara.institutions.service.Realms;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collections;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.security.auth.Subject;
import javax.security.auth.login.LoginContext;
import javax.security.auth.login.LoginException;
import org.glassfish.embeddable.CommandResult;
import org.glassfish.embeddable.CommandRunner;
import org.glassfish.internal.api.Globals;
import org.glassfish.security.common.Group;

/**
 * Payara's own JDBC realms. Each sees only the active accounts of its institution: the realm's
 * table is a query. Payara Micro forgets realms when it stops and Payara Server keeps them, so
 * opening starts afresh.
 */
@ApplicationScoped
public class PayaraRealms implements Realms {

  private static final Logger LOG = Logger.getLogger(PayaraRealms.class.getName());
  private static final String PREFIX = "empara-";
  private static final String REALM_CLASS = "com.sun.enterprise.security.auth.realm.jdbc.JDBCRealm";

  /** Opens the realm of an institution; what was left of an earlier run is replaced. */
  public void open(String realm) {
    String name = PREFIX + realm;
    if (isOpen(realm)) {
      command("delete-auth-realm", name);
    }
    command("create-auth-realm", "--classname", REALM_CLASS, "--property", properties(realm), name);
  }

  /** Closes the realm: from now on nobody can log in through it. */
  public void close(String realm) {
    if (isOpen(realm)) {
      command("delete-auth-realm", PREFIX + realm);
    }
  }

  @Override
  public boolean isOpen(String realm) {
    return Realm.isValidRealm(PREFIX + realm);
  }

  @Override
  public Optional<Set<String>> authenticate(String principal, String realm, String stretched) {
    // Asked first, because an unknown realm silently becomes the server's default one.
    if (!isOpen(realm)) {
      return Optional.empty();
    }
    try {
      Subject subject = new Subject();
      String name = PREFIX + realm;
      subject
          .getPrivateCredentials()
          .add(new PasswordCredential(principal, stretched.toCharArray(), name));
      new LoginContext(Realm.getInstance(name).getJAASContext(), subject).login();
      Set<String> roles = new HashSet<>();
      subject.getPrincipals(Group.class).forEach(group -> roles.add(group.getName()));
      return Optional.of(Collections.unmodifiableSet(roles));
    } catch (LoginException | NoSuchRealmException refused) {
      LOG.log(Level.FINE, "Realm refused a log-in", refused);
      return Optional.empty();
    }
  }

  private static String properties(String realm) {
    String accounts =
        escaped(
            "(select * from EMP_ACCOUNT where REALM = '%s' and STATE = 'ACTIVE') REALM_ACCOUNT"
                .formatted(realm));
    String roles =
        escaped(
            "(select r.* from EMP_ACCOUNT_ROLE r join EMP_ACCOUNT a on a.PRINCIPAL = r.PRINCIPAL where a.REALM = '%s') REALM_ROLE"
                .formatted(realm));
    return String.join(
        ":",
        "jaas-context=jdbcRealm",
        "datasource-jndi=java\\:app/jdbc/empara",
        "user-table=" + accounts,
        "user-name-column=PRINCIPAL",
        "password-column=VERIFIER",
        "group-table=" + roles,
        "group-table-user-name-column=PRINCIPAL",
        "group-name-column=ROLE",
        "digest-algorithm=SHA-256",
        "encoding=Hex",
        "charset=UTF-8");
  }

  /** In the value of a property these would end it, or be taken for quotes. */
  private static String escaped(String value) {
    return value.replaceAll("[:='\\\\]", "\\\\$0");
  }

  private static void command(String name, String... arguments) {
    CommandResult result =
        Globals.getDefaultHabitat().getService(CommandRunner.class).run(name, arguments);
    if (result.getExitStatus() != CommandResult.ExitStatus.SUCCESS) {
      throw new IllegalStateException(name + ": " + result.getOutput(), result.getFailureCause());
    }
  }
}
