package es.caib.empara.feed.service.internal;

import es.caib.empara.shared.Json;
import es.caib.empara.shared.service.PlainText;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Reads the fields of a JSON object that somebody else made: each is what it must be, or the event
 * is {@link Rejected} with the field's name. Unknown fields are let be; the evidence keeps them.
 */
final class Fields {

  private static final Pattern INE_CODE = Pattern.compile("[0-9]{5}");

  private static final OffsetDateTime EARLIEST = OffsetDateTime.parse("1900-01-01T00:00:00Z");
  private static final OffsetDateTime LATEST = OffsetDateTime.parse("2200-01-01T00:00:00Z");

  private final JsonObject object;
  private final String path;

  Fields(JsonObject object, String path) {
    this.object = object;
    this.path = path;
  }

  Fields object(String name) {
    return new Fields(asObject(name), path + name + ".");
  }

  JsonObject asObject(String name) {
    JsonValue value = object.get(name);
    if (value instanceof JsonObject found) {
      return found;
    }
    throw reject(name, isAbsent(value) ? "missing" : "not an object");
  }

  List<Fields> objects(String name, int atMost) {
    JsonValue value = object.get(name);
    if (!(value instanceof JsonArray array)) {
      throw reject(name, isAbsent(value) ? "missing" : "not an array");
    }
    if (array.size() > atMost) {
      throw reject(name, "more than " + atMost);
    }
    return java.util.stream.IntStream.range(0, array.size())
        .mapToObj(
            index -> {
              if (array.get(index) instanceof JsonObject item) {
                return new Fields(item, path + name + "[" + index + "].");
              }
              throw reject(name + "[" + index + "]", "not an object");
            })
        .toList();
  }

  String text(String name, int atMost) {
    String text = optionalText(name, atMost);
    if (text == null || text.isBlank()) {
      throw reject(name, "missing");
    }
    return text;
  }

  /** A text, or null when it is absent, null or blank. */
  String optionalText(String name, int atMost) {
    JsonValue value = object.get(name);
    if (isAbsent(value)) {
      return null;
    }
    if (!(value instanceof JsonString string)) {
      throw reject(name, "not a text");
    }
    String text = string.getString();
    if (text.length() > atMost) {
      throw reject(name, "longer than " + atMost);
    }
    if (!PlainText.isSound(text)) {
      throw reject(name, "has control characters");
    }
    return text.isBlank() ? null : text.strip();
  }

  /** Some texts, or none when the field is absent or null. */
  List<String> optionalTexts(String name, int most, int atMost) {
    JsonValue value = object.get(name);
    if (isAbsent(value)) {
      return List.of();
    }
    if (!(value instanceof JsonArray array)) {
      throw reject(name, "not an array");
    }
    if (array.size() > most) {
      throw reject(name, "more than " + most);
    }
    return java.util.stream.IntStream.range(0, array.size())
        .mapToObj(
            index -> {
              String item = name + "[" + index + "]";
              return new Fields(
                      Json.createObjectBuilder().add(item, array.get(index)).build(), path)
                  .text(item, atMost);
            })
        .toList();
  }

  String matching(String name, Pattern pattern, String what) {
    String text = text(name, 200);
    if (!pattern.matcher(text).matches()) {
      throw reject(name, "not " + what);
    }
    return text;
  }

  /** An INE code, also of a municipality outside the islands. */
  String optionalMunicipality(String name) {
    String code = optionalText(name, 5);
    if (code != null && !INE_CODE.matcher(code).matches()) {
      throw reject(name, "not an INE code");
    }
    return code;
  }

  <E extends Enum<E>> E oneOf(String name, Class<E> type) {
    E found = optionalOneOf(name, type);
    if (found == null) {
      throw reject(name, "missing");
    }
    return found;
  }

  <E extends Enum<E>> E optionalOneOf(String name, Class<E> type) {
    String text = optionalText(name, 60);
    if (text == null) {
      return null;
    }
    return Arrays.stream(type.getEnumConstants())
        .filter(constant -> constant.name().equals(text))
        .findFirst()
        .orElseThrow(() -> reject(name, "not one of " + Arrays.toString(type.getEnumConstants())));
  }

  boolean flag(String name) {
    JsonValue value = object.get(name);
    if (value == JsonValue.TRUE) {
      return true;
    }
    if (value == JsonValue.FALSE) {
      return false;
    }
    throw reject(name, isAbsent(value) ? "missing" : "neither true nor false");
  }

  OffsetDateTime time(String name) {
    OffsetDateTime time = optionalTime(name);
    if (time == null) {
      throw reject(name, "missing");
    }
    return time;
  }

  OffsetDateTime optionalTime(String name) {
    String text = optionalText(name, 40);
    if (text == null) {
      return null;
    }
    try {
      OffsetDateTime time =
          OffsetDateTime.parse(text)
              .withOffsetSameInstant(ZoneOffset.UTC)
              .truncatedTo(ChronoUnit.MICROS);
      if (time.isAfter(EARLIEST) && time.isBefore(LATEST)) {
        return time;
      }
    } catch (DateTimeException notATime) {
      throw reject(name, "not a time such as 2026-11-23T09:41:00Z");
    }
    throw reject(name, "not between 1900 and 2200");
  }

  LocalDate date(String name) {
    LocalDate date = optionalDate(name);
    if (date == null) {
      throw reject(name, "missing");
    }
    return date;
  }

  LocalDate optionalDate(String name) {
    String text = optionalText(name, 10);
    if (text == null) {
      return null;
    }
    try {
      LocalDate date = LocalDate.parse(text);
      if (date.getYear() >= 1900 && date.getYear() < 2200) {
        return date;
      }
    } catch (DateTimeException notADate) {
      throw reject(name, "not a date such as 2026-11-23");
    }
    throw reject(name, "not between 1900 and 2200");
  }

  Integer optionalInteger(String name, int least, int most) {
    JsonValue value = object.get(name);
    if (isAbsent(value)) {
      return null;
    }
    if (!(value instanceof JsonNumber number)) {
      throw reject(name, "not a number");
    }
    try {
      int integer = number.intValueExact();
      if (integer >= least && integer <= most) {
        return integer;
      }
    } catch (ArithmeticException notAnInteger) {
      throw reject(name, "not a whole number");
    }
    throw reject(name, "not between " + least + " and " + most);
  }

  Rejected reject(String name, String problem) {
    return new Rejected(path + name, problem);
  }

  /** Not there, or null: the same. */
  boolean isAbsent(String name) {
    return isAbsent(object.get(name));
  }

  private static boolean isAbsent(JsonValue value) {
    return value == null || value == JsonValue.NULL;
  }
}
