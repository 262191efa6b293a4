package es.caib.empara.access.web;

/** A page of the navigation, the key of its name, and what is counted there. */
public final class NavigationEntry {

  /** Alerts that nobody has taken; the line brings it. */
  static final String UNTAKEN = "untaken";

  /** What waits for the person and her institution. */
  static final String PENDING = "pending";

  private final String page;
  private final String key;
  private final String count;

  private NavigationEntry(String page, String key, String count) {
    this.page = page;
    this.key = key;
    this.count = count;
  }

  static NavigationEntry of(String page, String key) {
    return new NavigationEntry(page, key, null);
  }

  /** The same, with a number beside its name. */
  NavigationEntry counting(String what) {
    return new NavigationEntry(page, key, what);
  }

  public String getPage() {
    return page;
  }

  public String getKey() {
    return key;
  }

  /** Null where nothing is counted. */
  public String getCount() {
    return count;
  }
}
