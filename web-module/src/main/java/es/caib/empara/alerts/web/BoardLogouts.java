package es.caib.empara.alerts.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebListener;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;

/** A log-out closes the sockets of all its tabs; the container by itself closes the last only. */
@WebListener
public class BoardLogouts implements HttpSessionListener {

  @Inject private OpenBoards boards;

  @Override
  public void sessionDestroyed(HttpSessionEvent event) {
    boards.endOf(event.getSession().getId());
  }
}
