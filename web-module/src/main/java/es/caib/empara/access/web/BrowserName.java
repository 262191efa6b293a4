package es.caib.empara.access.web;

import java.util.LinkedHashMap;
import java.util.Map;

/** What a browser calls itself, as its person would. */
final class BrowserName {

  /** The first that fits: browsers also name those that they resemble. */
  private static final Map<String, String> BROWSERS = new LinkedHashMap<>();

  private static final Map<String, String> SYSTEMS = new LinkedHashMap<>();

  static {
    BROWSERS.put("Edg", "Edge");
    BROWSERS.put("OPR/", "Opera");
    BROWSERS.put("Firefox/", "Firefox");
    BROWSERS.put("Chrome/", "Chrome");
    BROWSERS.put("Safari/", "Safari");
    SYSTEMS.put("Android", "Android");
    SYSTEMS.put("iPhone", "iPhone");
    SYSTEMS.put("iPad", "iPad");
    SYSTEMS.put("Windows", "Windows");
    SYSTEMS.put("Mac OS X", "macOS");
    SYSTEMS.put("Linux", "Linux");
  }

  private BrowserName() {}

  /**
   * @param agent the header {@code User-Agent}; null where there is none
   * @return such as {@code Firefox, Windows}; null when nothing of it is known
   */
  static String of(String agent) {
    if (agent == null) {
      return null;
    }
    String browser = first(BROWSERS, agent);
    String system = first(SYSTEMS, agent);
    if (browser == null) {
      return system;
    }
    return system == null ? browser : browser + ", " + system;
  }

  private static String first(Map<String, String> names, String agent) {
    return names.entrySet().stream()
        .filter(name -> agent.contains(name.getKey()))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse(null);
  }
}
