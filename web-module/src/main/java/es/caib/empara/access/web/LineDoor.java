package es.caib.empara.access.web;

import es.caib.empara.access.service.Caller;
import es.caib.empara.access.service.Callers;
import es.caib.empara.shared.Settings;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import jakarta.websocket.HandshakeResponse;
import jakarta.websocket.Session;
import jakarta.websocket.server.HandshakeRequest;
import jakarta.websocket.server.ServerEndpointConfig;
import java.net.URI;
import java.util.Optional;

/**
 * Who may open the socket of a page: a page of this installation only, since a browser sends the
 * cookie along with the handshake of any page. Log-in and role are asked for by {@code web.xml}, as
 * for every address. Whose log-in it is stays with the connection.
 */
public class LineDoor extends ServerEndpointConfig.Configurator {

  private static final String HOLDER = LineHolder.class.getName();

  /** Whose log-in a socket was opened with. */
  static LineHolder holder(Session session) {
    return (LineHolder) session.getUserProperties().get(HOLDER);
  }

  @Override
  public boolean checkOrigin(String origin) {
    return isOurs(
        origin, bean(HttpServletRequest.class).getHeader("Host"), Settings.current().publicUrl());
  }

  /**
   * Whether a page of that origin is ours. The scheme is compared only with the public address:
   * behind a proxy that ends TLS the server cannot know it.
   */
  static boolean isOurs(String origin, String host, Optional<String> publicUrl) {
    return origin != null
        && (host != null && origin.matches("https?://.+") && authority(origin).equals(host)
            || publicUrl.filter(url -> origin.equals(originOf(url))).isPresent());
  }

  private static String originOf(String url) {
    URI address = URI.create(url);
    return address.getScheme() + "://" + address.getRawAuthority();
  }

  private static String authority(String origin) {
    return origin.substring(origin.indexOf("//") + 2);
  }

  @Override
  public void modifyHandshake(
      ServerEndpointConfig config, HandshakeRequest request, HandshakeResponse response) {
    Caller caller = bean(Callers.class).current();
    config
        .getUserProperties()
        .put(
            HOLDER,
            new LineHolder(
                caller.principal(),
                caller.epoch(),
                ((HttpSession) request.getHttpSession()).getId(),
                bean(Workplace.class).getEndsAt()));
  }

  /** The container makes this object, and injects nothing. */
  private static <T> T bean(Class<T> type) {
    return CDI.current().select(type).get();
  }
}
