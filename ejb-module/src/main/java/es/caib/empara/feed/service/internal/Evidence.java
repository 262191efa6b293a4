package es.caib.empara.feed.service.internal;

import es.caib.empara.shared.service.PlainText;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What is kept of an event word for word. It must fit its column and come back from every database
 * as it was, or the same event would later be a conflict with itself.
 */
final class Evidence {

  private static final int MOST = 1_000_000;

  /** Names that may be repeated in an answer; the others are somebody's text. */
  private static final Pattern PLAIN_NAME = Pattern.compile("[A-Za-z0-9_]{1,60}");

  private static final int LONGEST_PATH = 200;
  private static final int LONGEST_NUMBER = 100;

  private Evidence() {}

  /**
   * @param path the name of the value, which the error repeats
   * @throws Rejected when it cannot be kept
   */
  static void check(String path, JsonObject value) {
    if (value.toString().length() > MOST) {
      throw new Rejected(path, "longer than " + MOST);
    }
    requireKeepable(path, value);
  }

  /** The depth is the parser's to limit. */
  private static void requireKeepable(String path, JsonValue value) {
    if (value instanceof JsonString string) {
      requireHonest(path, string.getString());
    } else if (value instanceof JsonNumber number) {
      requireReadable(path, number.toString());
    } else if (value instanceof JsonArray array) {
      for (int index = 0; index < array.size(); index++) {
        requireKeepable(below(path, "[" + index + "]"), array.get(index));
      }
    } else if (value instanceof JsonObject object) {
      for (Map.Entry<String, JsonValue> field : object.entrySet()) {
        requireHonest(path, field.getKey());
        boolean plain = PLAIN_NAME.matcher(field.getKey()).matches();
        String named = plain ? below(path, "." + field.getKey()) : path;
        requireKeepable(named, field.getValue());
      }
    }
  }

  /** A number at the edge of what can be held is written in a form that cannot be read again. */
  private static void requireReadable(String path, String number) {
    if (number.length() > LONGEST_NUMBER) {
      throw new Rejected(path, "longer than " + LONGEST_NUMBER);
    }
    try {
      new BigDecimal(number);
    } catch (NumberFormatException tooLarge) {
      throw new Rejected(path, "too large a number");
    }
  }

  private static String below(String path, String step) {
    return path.length() + step.length() > LONGEST_PATH ? path : path + step;
  }

  /** Control characters are kept as escapes, and shown so. */
  private static void requireHonest(String path, String text) {
    if (PlainText.hasHalfCharacters(text)) {
      throw new Rejected(path, "has half characters");
    }
    if (PlainText.isTurning(text)) {
      throw new Rejected(path, "has characters that turn its direction");
    }
  }
}
