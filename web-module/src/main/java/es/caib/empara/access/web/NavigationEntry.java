package es.caib.empara.access.web;

import java.util.Locale;

/** The pages of the navigation, the keys of their names, and what is counted there. */
public enum NavigationEntry {
  BOARD("/alerts/board.xhtml", "nav.alerts", Counted.UNTAKEN),
  CASES("/cases/list.xhtml", "nav.cases"),
  WORK("/cases/work.xhtml", "nav.work", Counted.PENDING),
  ORDERS("/orders/list.xhtml", "nav.orders"),
  DUTY("/alerts/duty.xhtml", "nav.duty"),
  RESOURCES("/resources/list.xhtml", "nav.resources"),
  LOG("/audit/operations.xhtml", "nav.log"),
  SOURCES("/feed/sources.xhtml", "nav.sources"),
  CHANNELS("/alerts/channels.xhtml", "nav.channels"),
  BARRIERS("/channels/barriers.xhtml", "nav.barriers"),
  KEYS("/documents/keys.xhtml", "nav.keys"),
  SESSIONS("/commission/sessions.xhtml", "nav.commission"),
  PROPOSALS("/commission/proposals.xhtml", "nav.commission"),
  RESOLUTIONS("/commission/resolutions.xhtml", "nav.commission"),
  REALMS("/institutions/realms.xhtml", "nav.realms"),
  PEOPLE("/people/list.xhtml", "nav.people"),
  MYSELF("/people/me.xhtml", "nav.myself"),
  TRAINING("/people/training.xhtml", "nav.training"),
  PENDING("/pending.xhtml", "nav.pending", Counted.PENDING),
  START("/index.xhtml", "nav.start"),
  COMMUNICATIONS("/channels/circulars.xhtml", "nav.communications"),
  PROTOCOLS("/protocols/list.xhtml", "nav.protocols");

  private final String page;
  private final String key;
  private final Counted counted;

  /** What is counted beside a name. */
  private enum Counted {
    /** Alerts that nobody has taken; the line brings it. */
    UNTAKEN,
    /** What waits for the person and her institution. */
    PENDING
  }

  NavigationEntry(String page, String key) {
    this(page, key, null);
  }

  NavigationEntry(String page, String key, Counted counted) {
    this.page = page;
    this.key = key;
    this.counted = counted;
  }

  public String getPage() {
    return page;
  }

  public String getKey() {
    return key;
  }

  /** As the page's script knows it; null where nothing is counted. */
  public String getCount() {
    return counted == null ? null : counted.name().toLowerCase(Locale.ROOT);
  }
}
