package es.caib.empara.access.web;

import es.caib.empara.access.service.PortalSignIn;
import es.caib.empara.access.service.PortalSignIn.PortalSession;
import es.caib.empara.shared.service.Trace;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpSession;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * The sessions of this node that live by one at a portal. When that ends they end within a second,
 * on every node: the one that hears it looks at once, the others look twice a second.
 */
@ApplicationScoped
public class PortalSessions {

  private static final Logger LOG = Logger.getLogger(PortalSessions.class.getName());
  private static final String ATTRIBUTE = PortalSession.class.getName();
  private static final long PAUSE_MILLIS = 500;

  @Inject private PortalSignIn portals;
  @Resource private ManagedThreadFactory threads;

  private final Set<HttpSession> sessions = ConcurrentHashMap.newKeySet();
  private Thread looking;

  void begin(@Observes @Initialized(ApplicationScoped.class) Object started) {
    looking = threads.newThread(this::lookAgainAndAgain);
    looking.start();
  }

  @PreDestroy
  void end() {
    if (looking != null) {
      looking.interrupt();
    }
  }

  /** A session lives by one at a portal from now on. */
  void enter(HttpSession session, PortalSession portal) {
    session.setAttribute(ATTRIBUTE, portal);
    sessions.add(session);
  }

  /** A session lives by itself from now on. */
  static void leave(HttpSession session) {
    session.removeAttribute(ATTRIBUTE);
  }

  /** The session at the portal by which one here lives; null when it lives by itself. */
  static PortalSession of(HttpSession session) {
    return (PortalSession) session.getAttribute(ATTRIBUTE);
  }

  private void lookAgainAndAgain() {
    try {
      while (!Thread.currentThread().isInterrupted()) {
        TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
        look();
      }
    } catch (InterruptedException ended) {
      Thread.currentThread().interrupt();
    }
  }

  /** Ends here what has ended at its portal. */
  void look() {
    try {
      Map<HttpSession, PortalSession> now = new HashMap<>();
      for (HttpSession session : sessions) {
        PortalSession portal = portalOf(session);
        if (portal == null) {
          sessions.remove(session);
        } else {
          now.put(session, portal);
        }
      }
      Set<PortalSession> ended = portals.ended(now.values());
      now.forEach(
          (session, portal) -> {
            if (ended.contains(portal)) {
              sessions.remove(session);
              invalidate(session);
            }
          });
    } catch (RuntimeException failure) {
      LOG.log(
          Level.WARNING, "The portals' sessions could not be looked after: {0}", Trace.of(failure));
    }
  }

  private static PortalSession portalOf(HttpSession session) {
    try {
      return of(session);
    } catch (IllegalStateException over) {
      return null;
    }
  }

  private static void invalidate(HttpSession session) {
    try {
      session.invalidate();
    } catch (IllegalStateException over) {
      LOG.log(Level.FINE, "Already over", over);
    }
  }
}
