package es.caib.empara.shared.service;

import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Base64;

/** An opaque place in a list: the sort key of its last item. */
public final class Cursor {

  private static final String SEPARATOR = "|";

  private Cursor() {}

  public static String of(Object... key) {
    StringBuilder text = new StringBuilder();
    for (Object part : key) {
      text.append(part).append(SEPARATOR);
    }
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(text.toString().getBytes(StandardCharsets.UTF_8));
  }

  /**
   * @throws InvalidInput when the cursor is not one of ours
   */
  public static String[] parts(String cursor, int expected) {
    try {
      String text = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
      String[] parts = text.split("\\|", -1);
      if (parts.length == expected + 1) {
        return parts;
      }
    } catch (IllegalArgumentException notBase64) {
      throw new InvalidInput("cursor", "error.cursor");
    }
    throw new InvalidInput("cursor", "error.cursor");
  }

  /** A part that must be a number. */
  public static long number(String part) {
    try {
      return Long.parseLong(part);
    } catch (NumberFormatException notANumber) {
      throw new InvalidInput("cursor", "error.cursor");
    }
  }

  /** A part that must be a time. */
  public static OffsetDateTime time(String part) {
    try {
      return OffsetDateTime.parse(part);
    } catch (DateTimeParseException notATime) {
      throw new InvalidInput("cursor", "error.cursor");
    }
  }
}
