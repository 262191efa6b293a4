package es.caib.empara.access.web;

import es.caib.empara.access.service.PortalSignIn.Visit;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;

/** The visits at portals from which a browser has not come back yet. */
final class PortalVisits {

  private static final String ATTRIBUTE = PortalVisits.class.getName();

  /** Several tabs may be on their way; nobody needs more. */
  private static final int MOST = 5;

  /** A visit, and the page that was wanted. */
  record Pending(Visit visit, String to) implements Serializable {}

  private PortalVisits() {}

  static synchronized void keep(HttpSession session, Pending pending) {
    LinkedHashMap<String, Pending> all = of(session);
    if (all.size() >= MOST) {
      all.remove(all.keySet().iterator().next());
    }
    all.put(pending.visit().state(), pending);
    session.setAttribute(ATTRIBUTE, all);
  }

  /** The visit of a state, which is forgotten with it: it is good once. Null when there is none. */
  static synchronized Pending take(HttpSession session, String state) {
    LinkedHashMap<String, Pending> all = of(session);
    Pending pending = all.remove(state);
    session.setAttribute(ATTRIBUTE, all);
    return pending;
  }

  private static LinkedHashMap<String, Pending> of(HttpSession session) {
    LinkedHashMap<String, Pending> all = new LinkedHashMap<>();
    if (session.getAttribute(ATTRIBUTE) instanceof Map<?, ?> kept) {
      kept.forEach((state, pending) -> all.put((String) state, (Pending) pending));
    }
    return all;
  }
}
