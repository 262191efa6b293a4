package es.caib.empara.institutions.service.internal;

import es.caib.empara.institutions.RealmSettings;
import es.caib.empara.institutions.RealmTest;
import es.caib.empara.institutions.service.PortalFault;
import es.caib.empara.institutions.service.PortalLine;
import es.caib.empara.institutions.service.PortalMetadata;
import es.caib.empara.shared.Json;
import es.caib.empara.shared.SecretReference;
import es.caib.empara.shared.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Tries the connection of a realm as a log-in would use it. Nobody logs in. */
@ApplicationScoped
public class RealmProbe {

  private static final Logger LOG = Logger.getLogger(RealmProbe.class.getName());

  @Inject private PortalLine line;

  /**
   * @param settings with the installation's defaults
   */
  RealmTest test(RealmSettings settings) {
    return switch (settings.kind()) {
      case LOCAL -> RealmTest.PASSED;
      case DIRECTORY -> directory(settings.directory());
      case PORTAL -> portal(settings.portal());
    };
  }

  private static RealmTest directory(RealmSettings.Directory directory) {
    Optional<String> secret = Optional.empty();
    if (directory.bindSecret() != null) {
      secret = Settings.current().secret(new SecretReference(directory.bindSecret()));
      if (secret.isEmpty()) {
        return RealmTest.SECRET_MISSING;
      }
    }
    return new DirectoryProbe(directory, secret.orElse(null)).test();
  }

  private RealmTest portal(RealmSettings.Portal portal) {
    Optional<String> secret = Settings.current().secret(new SecretReference(portal.clientSecret()));
    if (secret.isEmpty()) {
      return RealmTest.SECRET_MISSING;
    }
    try {
      PortalMetadata metadata = line.freshMetadata(portal.issuer());
      if (!hasKeys(line.read(metadata.keys()))) {
        return RealmTest.NO_KEYS;
      }
      return knowsClient(metadata, portal.clientId(), secret.get())
          ? RealmTest.PASSED
          : RealmTest.CLIENT_REFUSED;
    } catch (PortalFault fault) {
      LOG.log(Level.INFO, "A portal did not pass its test: {0}", fault.getMessage());
      return fault.found();
    }
  }

  private static boolean hasKeys(String document) {
    try {
      JsonArray keys = Json.object(document).getJsonArray("keys");
      return keys != null && !keys.isEmpty();
    } catch (JsonException | ClassCastException notOne) {
      return false;
    }
  }

  /** A code that nobody gave out: whoever knows the client says so, and refuses only the code. */
  private boolean knowsClient(PortalMetadata metadata, String clientId, String secret) {
    PortalLine.Reply reply =
        line.send(
            metadata.token(),
            Map.of(
                "grant_type",
                "authorization_code",
                "code",
                "connection-test",
                "redirect_uri",
                Settings.current().publicUrl().orElse("http://localhost") + "/oidc/callback"),
            clientId,
            secret);
    return reply.status() == 400 && !reply.body().contains("_client");
  }
}
