package es.caib.empara.access.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebListener;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;

/**
 * A log-out closes the sockets of all its tabs, of which the container by itself closes the last
 * only, and is noted among the log-ins.
 */
@WebListener
public class LineLogouts implements HttpSessionListener {

  @Inject private OpenLines lines;
  @Inject private OpenLogins logins;

  @Override
  public void sessionDestroyed(HttpSessionEvent event) {
    lines.endOf(event.getSession().getId());
    logins.left(event.getSession());
  }
}
