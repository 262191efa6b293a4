package es.caib.empara.access.service.internal.portal;

import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.Resource;
import es.caib.empara.institutions.service.PortalFault;
import es.caib.empara.institutions.service.PortalLine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The keys that portals publish, for five minutes each. A token of an unknown key makes them be
 * read anew, but not more often than every half minute: else whoever sends nonsense could make us
 * ask.
 */
@ApplicationScoped
public class PortalKeys {

  @Inject private PortalLine line;

  private final Map<URI, JWKSource<SecurityContext>> sources = new ConcurrentHashMap<>();

  /**
   * @throws PortalFault when the issuer cannot be asked
   */
  JWKSource<SecurityContext> of(String issuer) {
    return sources.computeIfAbsent(line.metadata(issuer).keys(), this::source);
  }

  private JWKSource<SecurityContext> source(URI address) {
    try {
      // Without threads of its own, which would outlive an undeployment.
      return JWKSourceBuilder.<SecurityContext>create(address.toURL(), this::read)
          .refreshAheadCache(false)
          .build();
    } catch (MalformedURLException notOne) {
      throw new IllegalStateException(notOne);
    }
  }

  private Resource read(URL address) throws IOException {
    try {
      return new Resource(line.read(URI.create(address.toString())), "application/json");
    } catch (PortalFault fault) {
      throw new IOException(fault);
    }
  }
}
