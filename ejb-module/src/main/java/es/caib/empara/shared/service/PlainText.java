package es.caib.empara.shared.service;

import java.util.regex.Pattern;

/** What may stand in a text that is kept and shown to people. */
public final class PlainText {

  /** Line breaks and tabs are text; the other control characters are an attack or an accident. */
  private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}&&[^\\n\\r\\t]]");

  /**
   * Embeddings, overrides and isolates make a text read other than it is written (Unicode Technical
   * Report 36, 2.6). The single marks of direction are none of them: names in Arabic need those.
   */
  private static final Pattern TURNING = Pattern.compile("[\\u202a-\\u202e\\u2066-\\u2069]");

  private PlainText() {}

  /** Whether every database keeps the text as it is, and every screen shows it as it is written. */
  public static boolean isSound(String text) {
    return !CONTROL.matcher(text).find() && !isTurning(text) && !hasHalfCharacters(text);
  }

  /** Whether something in the text turns the direction of what stands between. */
  public static boolean isTurning(String text) {
    return TURNING.matcher(text).find();
  }

  /** The text without what turns its direction. */
  public static String unturned(String text) {
    return TURNING.matcher(text).replaceAll("");
  }

  /** Whether one half of a surrogate pair stands alone: no database keeps that. */
  public static boolean hasHalfCharacters(String text) {
    return text.codePoints()
        .anyMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
  }
}
