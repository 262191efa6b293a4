package es.caib.empara.institutions.service.internal.payara;

import com.sun.enterprise.security.auth.login.common.PasswordCredential;
import com.sun.enterprise.security.auth.realm.BadRealmException;
import com.sun.enterprise.security.auth.realm.NoSuchRealmException;
import com.sun.enterprise.security.auth.realm.Realm;
import es.caib.empara.institutions.RealmKind;
import es.caib.empara.institutions.RealmSettings;
import es.caib.empara.institutions.service.RealmBook;
import es.caib.empara.institutions.service.RealmEntry;
import es.caib.empara.institutions.service.RealmNotReady;
import es.caib.empara.institutions.service.Realms;
import es.caib.empara.institutions.service.Territory;
import es.caib.empara.shared.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
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
 * Payara's own realms. A local one is a JDBC realm that sees only the active accounts of its
 * institution: its table is a query. Payara Micro forgets realms when it stops and Payara Server
 * keeps them, so opening starts afresh. An LDAP realm is made in memory only, since Payara Server
 * would write its password into {@code domain.xml}.
 */
@ApplicationScoped
public class PayaraRealms implements Realms {

  private static final Logger LOG = Logger.getLogger(PayaraRealms.class.getName());

  @Inject private RealmBook book;
  @Inject private Territory territory;

  /** The settings under which each realm is open here: they may have changed on another node. */
  private final Map<String, Long> versions = new HashMap<>();

  /**
   * Opens the realm of an institution; what was left of an earlier run is replaced.
   *
   * @throws RealmNotReady when it must stay closed; opening it again later may succeed
   */
  public void open(String realm) {
    book.forget();
    open(book.of(realm));
  }

  private synchronized void open(RealmEntry entry) {
    String realm = entry.realm();
    versions.remove(realm);
    if (!entry.live()) {
      close(realm);
      throw new RealmNotReady(realm, RealmNotReady.NOT_LIVE);
    }
    if (entry.kind() == RealmKind.PORTAL) {
      close(realm);
    } else if (Settings.current().areRealmsPrepared()) {
      if (!isPrepared(realm, entry.kind())) {
        throw new RealmNotReady(realm, RealmNotReady.NOT_PREPARED);
      }
    } else if (entry.kind() == RealmKind.LOCAL) {
      close(realm);
      create(realm);
    } else {
      close(realm);
      connect(realm, entry.settings().directory());
    }
    versions.put(realm, entry.version());
  }

  /** Closes the realm: from now on nobody can log in through it. */
  public synchronized void close(String realm) {
    versions.remove(realm);
    if (!isInContainer(realm) || Settings.current().areRealmsPrepared()) {
      return;
    }
    try {
      if (RealmCommands.DIRECTORY_CLASS.equals(of(realm).getClass().getName())) {
        Realm.unloadInstance(name(realm));
      } else {
        command("delete-auth-realm", name(realm));
      }
    } catch (NoSuchRealmException gone) {
      LOG.log(Level.FINE, "Already closed", gone);
    }
  }

  /** Whether the server's operators have made the realm, and of the right kind. */
  private static boolean isPrepared(String realm, RealmKind kind) {
    try {
      return isInContainer(realm)
          && of(realm)
              .getClass()
              .getName()
              .equals(
                  kind == RealmKind.LOCAL
                      ? RealmCommands.LOCAL_CLASS
                      : RealmCommands.DIRECTORY_CLASS);
    } catch (NoSuchRealmException gone) {
      return false;
    }
  }

  @Override
  public boolean isOpen(String realm) {
    RealmEntry entry = book.of(realm);
    return entry.live() && (entry.kind() == RealmKind.PORTAL || isInContainer(realm));
  }

  private static boolean isInContainer(String realm) {
    return Realm.isValidRealm(name(realm));
  }

  @Override
  public Optional<Set<String>> authenticate(String principal, String realm, String stretched) {
    return isUsable(realm, RealmKind.LOCAL) ? logIn(principal, realm, stretched) : Optional.empty();
  }

  @Override
  public boolean asksDirectory(String username, String realm, String password) {
    // A directory takes a log-in without a password for one of nobody, and accepts it.
    return !password.isEmpty()
        && isUsable(realm, RealmKind.DIRECTORY)
        && logIn(username, realm, password).isPresent();
  }

  /** Whether the container's realm is of that kind, and as the settings are now. */
  private boolean isUsable(String realm, RealmKind kind) {
    RealmEntry entry = book.of(realm);
    // Asked first, because an unknown realm silently becomes the server's default one.
    return entry.isLive(kind) && isCurrent(entry);
  }

  private synchronized boolean isCurrent(RealmEntry entry) {
    String realm = entry.realm();
    if (Long.valueOf(entry.version()).equals(versions.get(realm)) && isInContainer(realm)) {
      return true;
    }
    if (territory.institution(realm) == null) {
      return false;
    }
    try {
      open(entry);
      return true;
    } catch (RealmNotReady notYet) {
      LOG.log(Level.WARNING, "{0}", notYet.getMessage());
      return false;
    }
  }

  private static Optional<Set<String>> logIn(String user, String realm, String password) {
    try {
      Subject subject = new Subject();
      subject
          .getPrivateCredentials()
          .add(new PasswordCredential(user, password.toCharArray(), name(realm)));
      new LoginContext(of(realm).getJAASContext(), subject).login();
      Set<String> groups = new HashSet<>();
      subject.getPrincipals(Group.class).forEach(group -> groups.add(group.getName()));
      return Optional.of(Collections.unmodifiableSet(groups));
    } catch (LoginException | NoSuchRealmException refused) {
      LOG.log(Level.FINE, "Realm refused a log-in", refused);
      return Optional.empty();
    }
  }

  private static Realm of(String realm) throws NoSuchRealmException {
    return Realm.getInstance(name(realm));
  }

  private static String name(String realm) {
    return RealmCommands.PREFIX + realm;
  }

  private static void create(String realm) {
    command(
        "create-auth-realm",
        "--classname",
        RealmCommands.LOCAL_CLASS,
        "--property",
        RealmCommands.inOneLine(RealmCommands.local(realm)),
        name(realm));
  }

  private static void connect(String realm, RealmSettings.Directory directory) {
    String secret =
        RealmCommands.secretOf(directory)
            .orElseThrow(() -> new RealmNotReady(realm, RealmNotReady.SECRET_MISSING));
    Properties properties = new Properties();
    properties.putAll(RealmCommands.directory(directory, secret));
    try {
      Realm.instantiate(name(realm), RealmCommands.DIRECTORY_CLASS, properties);
    } catch (BadRealmException wrong) {
      throw new IllegalStateException("The LDAP realm of " + realm + " was refused", wrong);
    }
  }

  private static void command(String name, String... arguments) {
    CommandResult result =
        Globals.getDefaultHabitat().getService(CommandRunner.class).run(name, arguments);
    if (result.getExitStatus() != CommandResult.ExitStatus.SUCCESS) {
      throw new IllegalStateException(name + ": " + result.getOutput(), result.getFailureCause());
    }
  }
}
