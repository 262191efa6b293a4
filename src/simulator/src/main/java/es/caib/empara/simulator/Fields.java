package es.caib.empara.simulator;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import java.util.List;

/** Builds a JSON object in which an absent value is written as null, as the feed demands. */
final class Fields {
  // Looked up once: a look-up per object would dominate the time of a large region.
  private static final JsonProvider JSON = JsonProvider.provider();

  private final JsonObjectBuilder builder = JSON.createObjectBuilder();

  /** Text, enum constant, date or instant in its ISO or contract form. */
  Fields put(String name, Object value) {
    if (value == null) {
      builder.addNull(name);
    } else {
      builder.add(name, value.toString());
    }
    return this;
  }

  Fields put(String name, boolean value) {
    builder.add(name, value);
    return this;
  }

  Fields put(String name, Integer value) {
    if (value == null) {
      builder.addNull(name);
    } else {
      builder.add(name, value);
    }
    return this;
  }

  Fields put(String name, JsonValue value) {
    builder.add(name, value);
    return this;
  }

  /** Array of texts; null when there is none. */
  Fields putTexts(String name, List<?> values) {
    if (values.isEmpty()) {
      builder.addNull(name);
      return this;
    }
    JsonArrayBuilder array = JSON.createArrayBuilder();
    values.forEach(value -> array.add(value.toString()));
    builder.add(name, array);
    return this;
  }

  Fields putObjects(String name, List<JsonObject> values) {
    JsonArrayBuilder array = JSON.createArrayBuilder();
    values.forEach(array::add);
    builder.add(name, array);
    return this;
  }

  JsonObject build() {
    return builder.build();
  }
}
