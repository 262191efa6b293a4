package es.caib.empara.access.web;

import es.caib.empara.access.service.LoginEnded;
import es.caib.empara.access.service.Logins;
import es.caib.empara.shared.service.Trace;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * The log-ins of this node. One that its person has ended from elsewhere ends at once when that was
 * on this node, within a second when it was on another.
 */
@ApplicationScoped
public class OpenLogins {

  private static final Logger LOG = Logger.getLogger(OpenLogins.class.getName());
  private static final String ATTRIBUTE = OpenLogins.class.getName();
  private static final long SIGN_NANOS = TimeUnit.MINUTES.toNanos(1);

  @Inject private Logins logins;
  @Resource private ManagedThreadFactory threads;

  private final Map<String, HttpSession> open = new ConcurrentHashMap<>();
  private final Semaphore bell = new Semaphore(0);
  private Thread looking;
  private long signedAt = System.nanoTime();

  void begin(@Observes @Initialized(ApplicationScoped.class) Object started) {
    looking = threads.newThread(this::lookEverySecond);
    looking.start();
  }

  @PreDestroy
  void end() {
    if (looking != null) {
      looking.interrupt();
    }
  }

  void ended(@Observes(during = TransactionPhase.AFTER_SUCCESS) LoginEnded ended) {
    bell.release();
  }

  /** A session is somebody's from now on; one that it was before is over. */
  void enter(HttpServletRequest request, Workplace workplace) {
    HttpSession session = request.getSession();
    left(session);
    String login =
        logins.begin(
            workplace.getPrincipal(),
            workplace.getEndsAt(),
            Addresses.of(request),
            BrowserName.of(request.getHeader("User-Agent")));
    session.setAttribute(ATTRIBUTE, login);
    open.put(login, session);
  }

  /** The log-in of a session; null when nobody is inside. */
  static String of(HttpSession session) {
    return (String) session.getAttribute(ATTRIBUTE);
  }

  /** The session is over, or becomes somebody else's. */
  void left(HttpSession session) {
    String login = of(session);
    if (login != null) {
      open.remove(login);
      try {
        logins.over(login);
      } catch (RuntimeException failure) {
        LOG.log(Level.INFO, "The end of a log-in could not be noted: {0}", Trace.of(failure));
      }
    }
  }

  private void lookEverySecond() {
    try {
      while (!Thread.currentThread().isInterrupted()) {
        if (bell.tryAcquire(1, TimeUnit.SECONDS)) {
          bell.drainPermits();
        }
        look();
      }
    } catch (InterruptedException ended) {
      Thread.currentThread().interrupt();
    }
  }

  private void look() {
    Set<String> now = Set.copyOf(open.keySet());
    if (now.isEmpty()) {
      return;
    }
    try {
      logins.ended(now).forEach(this::invalidate);
      if (System.nanoTime() - signedAt > SIGN_NANOS) {
        signedAt = System.nanoTime();
        logins.seen(now);
      }
    } catch (RuntimeException failure) {
      LOG.log(Level.WARNING, "The open log-ins could not be looked after: {0}", Trace.of(failure));
    }
  }

  private void invalidate(String login) {
    HttpSession session = open.remove(login);
    if (session != null) {
      try {
        session.invalidate();
      } catch (IllegalStateException over) {
        LOG.log(Level.FINE, "Already over", over);
      }
    }
  }
}
