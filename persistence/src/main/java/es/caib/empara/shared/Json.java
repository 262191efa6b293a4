package es.caib.empara.shared;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import jakarta.json.stream.JsonParser;
import java.io.StringReader;

/**
 * JSON by a provider that is looked for once. {@link jakarta.json.Json} searches the class path at
 * every call, which cost more than the work itself.
 */
public final class Json {

  private static final JsonProvider PROVIDER = JsonProvider.provider();

  private Json() {}

  public static JsonObjectBuilder createObjectBuilder() {
    return PROVIDER.createObjectBuilder();
  }

  public static JsonArrayBuilder createArrayBuilder() {
    return PROVIDER.createArrayBuilder();
  }

  public static JsonValue createValue(String value) {
    return PROVIDER.createValue(value);
  }

  public static JsonValue createValue(long value) {
    return PROVIDER.createValue(value);
  }

  public static JsonReader createReader(String text) {
    return PROVIDER.createReader(new StringReader(text));
  }

  public static JsonParser createParser(String text) {
    return PROVIDER.createParser(new StringReader(text));
  }

  /**
   * Reads an object.
   *
   * @throws jakarta.json.JsonException when the text is no object
   */
  public static JsonObject object(String text) {
    try (JsonReader reader = createReader(text)) {
      return reader.readObject();
    }
  }
}
