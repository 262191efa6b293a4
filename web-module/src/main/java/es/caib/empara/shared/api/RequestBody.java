package es.caib.empara.shared.api;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** Reads a JSON body in the contract's order: too large, wrong type, not JSON, unknown field. */
public final class RequestBody {

  public static final int USUAL_LIMIT = 1024 * 1024;

  private final JsonObject object;

  private RequestBody(JsonObject object) {
    this.object = object;
  }

  /** A body that is an object with no other fields than these. */
  public static RequestBody object(HttpHeaders headers, InputStream body, Set<String> fields) {
    JsonValue value = json(headers, body, USUAL_LIMIT, "application/json");
    if (!(value instanceof JsonObject object)) {
      throw ApiProblem.invalid(null);
    }
    RequestBody read = new RequestBody(object);
    read.allowOnly(fields, "");
    return read;
  }

  /** A body of one of the given types, as JSON. */
  public static JsonValue json(
      HttpHeaders headers, InputStream body, int limit, String... contentTypes) {
    try {
      return JsonText.read(text(headers, body, limit, contentTypes));
    } catch (JsonText.TooMuch forUs) {
      throw ApiProblem.invalid(null);
    }
  }

  /** A body of one of the given types, as it is written. */
  public static String text(
      HttpHeaders headers, InputStream body, int limit, String... contentTypes) {
    byte[] bytes = bytes(headers, body, limit);
    MediaType type = headers.getMediaType();
    boolean expected =
        type != null
            && Arrays.stream(contentTypes)
                .anyMatch(t -> t.equals(type.getType() + "/" + type.getSubtype()));
    if (!expected) {
      throw new ApiProblem(415, "unsupported-media-type", null);
    }
    return utf8(bytes);
  }

  /** The object of a field; null when there is none. */
  public RequestBody optionalObject(String name, Set<String> fields) {
    JsonValue value = object.get(name);
    if (isAbsent(value)) {
      return null;
    }
    if (!(value instanceof JsonObject nested)) {
      throw ApiProblem.invalid(name);
    }
    RequestBody read = new RequestBody(nested);
    read.allowOnly(fields, name + ".");
    return read;
  }

  public String text(String name) {
    JsonValue value = object.get(name);
    if (isAbsent(value)) {
      return null;
    }
    if (value instanceof JsonString string) {
      return string.getString();
    }
    throw ApiProblem.invalid(name);
  }

  /** A whole number, or another when there is none. */
  public int whole(String name, int otherwise) {
    JsonValue value = object.get(name);
    if (isAbsent(value)) {
      return otherwise;
    }
    try {
      if (value instanceof JsonNumber number) {
        return number.intValueExact();
      }
    } catch (ArithmeticException notWhole) {
      throw ApiProblem.invalid(name);
    }
    throw ApiProblem.invalid(name);
  }

  /** A whole number, such as an id; null when there is none. */
  public Long number(String name) {
    JsonValue value = object.get(name);
    if (isAbsent(value)) {
      return null;
    }
    try {
      return ((JsonNumber) value).longValueExact();
    } catch (ClassCastException | ArithmeticException notAWholeNumber) {
      throw ApiProblem.invalid(name);
    }
  }

  /** Whole numbers; none when the field is absent. */
  public List<Long> numbers(String name) {
    JsonValue value = object.get(name);
    if (isAbsent(value)) {
      return List.of();
    }
    if (!(value instanceof JsonArray array)) {
      throw ApiProblem.invalid(name);
    }
    try {
      return array.stream().map(each -> ((JsonNumber) each).longValueExact()).toList();
    } catch (ClassCastException | ArithmeticException notAWholeNumber) {
      throw ApiProblem.invalid(name);
    }
  }

  public OffsetDateTime time(String name) {
    String text = text(name);
    try {
      return text == null ? null : OffsetDateTime.parse(text).withOffsetSameInstant(ZoneOffset.UTC);
    } catch (DateTimeException notATime) {
      throw ApiProblem.invalid(name);
    }
  }

  public <E extends Enum<E>> E oneOf(String name, Class<E> type) {
    return Parameters.oneOf(name, text(name), type);
  }

  private void allowOnly(Set<String> fields, String path) {
    object.keySet().stream()
        .filter(name -> !fields.contains(name))
        .findFirst()
        .ifPresent(
            unknown -> {
              throw ApiProblem.invalid(path + unknown);
            });
  }

  private static boolean isAbsent(JsonValue value) {
    return value == null || value == JsonValue.NULL;
  }

  private static byte[] bytes(HttpHeaders headers, InputStream body, int limit) {
    if (headers.getLength() > limit) {
      throw new ApiProblem(413, "payload-too-large", null);
    }
    try {
      byte[] bytes = body.readNBytes(limit + 1);
      if (bytes.length > limit) {
        throw new ApiProblem(413, "payload-too-large", null);
      }
      return bytes;
    } catch (IOException brokenOff) {
      throw ApiProblem.invalid(null);
    }
  }

  private static String utf8(byte[] bytes) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException notUtf8) {
      throw ApiProblem.invalid(null);
    }
  }
}
