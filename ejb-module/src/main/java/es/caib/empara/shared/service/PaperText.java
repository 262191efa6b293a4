package es.caib.empara.shared.service;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of a paper in its language, and the pages that are filled with them. A page names its
 * places as <code>${place}</code>; what was typed by somebody becomes text in it, never markup.
 */
public final class PaperText {

  private static final Pattern PLACE = Pattern.compile("\\$\\{([a-z0-9.]+)}");
  private static final String DATE = "date";

  private final Locale locale;
  private final ResourceBundle words;

  /**
   * The words of a bundle, whose key {@code date} is the pattern of a day.
   *
   * @param near a class of the module that holds the bundle
   */
  public PaperText(String bundle, Locale locale, Class<?> near) {
    this.locale = locale;
    this.words =
        ResourceBundle.getBundle(
            bundle,
            locale,
            near.getClassLoader(),
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  public Locale locale() {
    return locale;
  }

  public Set<String> keys() {
    return words.keySet();
  }

  /** As it stands in the bundle. */
  public String word(String key) {
    return words.getString(key);
  }

  /** As it stands in the bundle, with its places filled in. */
  public String format(String key, Object... values) {
    return values.length == 0
        ? words.getString(key)
        : new MessageFormat(words.getString(key), locale).format(values);
  }

  /** The same, escaped for a page. */
  public String say(String key, Object... values) {
    return escape(format(key, values));
  }

  public String date(LocalDate day) {
    return when(DATE, day);
  }

  /** A day or a time by a pattern of the bundle. */
  public String when(String pattern, TemporalAccessor when) {
    return DateTimeFormatter.ofPattern(words.getString(pattern), locale).format(when);
  }

  /** A page with its places filled; each must be there. */
  public static String filled(String template, Map<String, String> places) {
    return PLACE
        .matcher(template)
        .replaceAll(
            found -> {
              String text = places.get(found.group(1));
              if (text == null) {
                throw new IllegalStateException("nothing for " + found.group());
              }
              return Matcher.quoteReplacement(text);
            });
  }

  /** What somebody typed, as text of a page. */
  public static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }

  /** A page that lies beside a class. */
  public static String page(Class<?> beside, String name) {
    try (InputStream in = beside.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
