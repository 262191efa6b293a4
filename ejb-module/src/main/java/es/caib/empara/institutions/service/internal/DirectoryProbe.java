package es.caib.empara.institutions.service.internal;

import es.caib.empara.institutions.RealmSettings;
import es.caib.empara.institutions.RealmTest;
import java.security.cert.CertificateException;
import java.util.Hashtable;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.naming.AuthenticationException;
import javax.naming.CommunicationException;
import javax.naming.Context;
import javax.naming.NameNotFoundException;
import javax.naming.NamingException;
import javax.naming.NoPermissionException;
import javax.naming.ServiceUnavailableException;
import javax.naming.directory.DirContext;
import javax.naming.directory.InitialDirContext;
import javax.naming.ldap.LdapName;
import javax.net.ssl.SSLException;

/** Asks a directory as the container's realm does: binds, and looks for the base. */
final class DirectoryProbe {

  private static final Logger LOG = Logger.getLogger(DirectoryProbe.class.getName());

  private static final String MILLIS = "3000";

  private final RealmSettings.Directory directory;
  private final String secret;

  /**
   * @param secret null for an anonymous search
   */
  DirectoryProbe(RealmSettings.Directory directory, String secret) {
    this.directory = directory;
    this.secret = secret;
  }

  RealmTest test() {
    DirContext context = null;
    try {
      context = new InitialDirContext(environment());
      if (!exists(context, directory.baseDn())) {
        return RealmTest.BASE_NOT_FOUND;
      }
      return directory.groupBaseDn() == null || exists(context, directory.groupBaseDn())
          ? RealmTest.PASSED
          : RealmTest.GROUP_BASE_NOT_FOUND;
    } catch (NamingException failed) {
      LOG.log(Level.INFO, "A directory did not pass its test: {0}", failed.getMessage());
      return found(failed);
    } finally {
      close(context);
    }
  }

  private Hashtable<String, String> environment() {
    Hashtable<String, String> environment = new Hashtable<>();
    environment.put(Context.INITIAL_CONTEXT_FACTORY, "com.sun.jndi.ldap.LdapCtxFactory");
    environment.put(Context.PROVIDER_URL, directory.url());
    environment.put("com.sun.jndi.ldap.connect.timeout", MILLIS);
    environment.put("com.sun.jndi.ldap.read.timeout", MILLIS);
    if (directory.bindDn() != null) {
      environment.put(Context.SECURITY_AUTHENTICATION, "simple");
      environment.put(Context.SECURITY_PRINCIPAL, directory.bindDn());
      environment.put(Context.SECURITY_CREDENTIALS, secret);
    }
    return environment;
  }

  private static boolean exists(DirContext context, String name) throws NamingException {
    try {
      context.getAttributes(new LdapName(name), new String[] {"objectClass"});
      return true;
    } catch (NameNotFoundException absent) {
      return false;
    }
  }

  private static RealmTest found(NamingException failed) {
    if (failed instanceof AuthenticationException || failed instanceof NoPermissionException) {
      return RealmTest.BIND_REFUSED;
    }
    for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
      if (cause instanceof SSLException || cause instanceof CertificateException) {
        return RealmTest.CERTIFICATE;
      }
    }
    return failed instanceof CommunicationException
            || failed instanceof ServiceUnavailableException
            // A read that takes too long is a plain one.
            || String.valueOf(failed.getMessage()).contains("timed out")
        ? RealmTest.UNREACHABLE
        : RealmTest.DIRECTORY_FAULT;
  }

  private static void close(DirContext context) {
    if (context != null) {
      try {
        context.close();
      } catch (NamingException gone) {
        LOG.log(Level.FINE, "Already closed", gone);
      }
    }
  }
}
