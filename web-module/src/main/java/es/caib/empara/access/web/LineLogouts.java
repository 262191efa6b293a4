package es.caib.empara.access.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebListener;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;

/** A log-out closes the sockets of all its tabs; the container by itself closes the last only. */
@WebListener
public class LineLogouts implements HttpSessionListener {

  @Inject private OpenLines lines;

  @Override
  public void sessionDestroyed(HttpSessionEvent event) {
    lines.endOf(event.getSession().getId());
  }
}
