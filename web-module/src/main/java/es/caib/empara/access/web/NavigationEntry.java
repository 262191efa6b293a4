package es.caib.empara.access.web;

/** A page, the key of its name, and whether the alerts that nobody has taken are counted there. */
public class NavigationEntry {

  private final String page;
  private final String key;
  private final boolean counted;

  NavigationEntry(String page, String key, boolean counted) {
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

  public boolean isCounted() {
    return counted;
  }
}
