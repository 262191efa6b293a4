package es.caib.empara.access.web;

import java.util.regex.Pattern;

/** Addresses to which a person may be sent after the log-in: pages of this application only. */
final class LocalPath {

  /** A second slash or a backslash would be read by browsers as another host. */
  private static final Pattern PAGE =
      Pattern.compile("/[A-Za-z0-9][A-Za-z0-9/_-]*\\.xhtml(\\?[A-Za-z0-9=&%._~+-]*)?");

  private static final Pattern OUT_OF_THE_WAY = Pattern.compile("/(login|code|lock|errors/).*");

  private LocalPath() {}

  static String orElse(String asked, String other) {
    boolean good =
        asked != null
            && PAGE.matcher(asked).matches()
            && !asked.contains("//")
            && !OUT_OF_THE_WAY.matcher(asked).matches();
    return good ? asked : other;
  }
}
