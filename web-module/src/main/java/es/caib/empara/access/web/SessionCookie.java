package es.caib.empara.access.web;

import es.caib.empara.shared.Settings;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.SessionCookieConfig;
import jakarta.servlet.annotation.WebListener;

/**
 * The flags of the session's cookie that the server would not take from a descriptor. Behind a
 * proxy that ends TLS the server sees plain requests, so the public address decides whether it is
 * secure.
 */
@WebListener
public class SessionCookie implements ServletContextListener {

  @Override
  public void contextInitialized(ServletContextEvent event) {
    SessionCookieConfig cookie = event.getServletContext().getSessionCookieConfig();
    cookie.setHttpOnly(true);
    if (Settings.current().isPublicUrlSecure()) {
      cookie.setSecure(true);
    }
  }
}
