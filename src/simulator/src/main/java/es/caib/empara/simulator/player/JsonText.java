package es.caib.empara.simulator.player;

import jakarta.json.JsonValue;

/** Writes JSON so that it can be encoded as UTF-8 whatever it holds. */
final class JsonText {
  private JsonText() {}

  /** Half characters have no form in UTF-8, so they are escaped. */
  static String of(JsonValue value) {
    String text = value.toString();
    StringBuilder escaped = null;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean pair =
          Character.isHighSurrogate(c)
              && i + 1 < text.length()
              && Character.isLowSurrogate(text.charAt(i + 1));
      if (pair) {
        if (escaped != null) {
          escaped.append(c).append(text.charAt(i + 1));
        }
        i++;
      } else if (Character.isSurrogate(c)) {
        if (escaped == null) {
          escaped = new StringBuilder(text.length() + 8).append(text, 0, i);
        }
        escaped.append("\\u%04x".formatted((int) c));
      } else if (escaped != null) {
        escaped.append(c);
      }
    }
    return escaped == null ? text : escaped.toString();
  }
}
