package es.caib.empara.feed.web;

import es.caib.empara.feed.service.QueuedEvent;
import es.caib.empara.shared.Json;
import es.caib.empara.shared.web.Words;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;

/** Queued events in words. */
@Named("queueText")
@ApplicationScoped
public class QueueText {

  private static final String UNKNOWN_CASE = "feed.reason.unknown-case";

  @Inject private Words words;

  /** A field of an event's data. */
  public static class Field {

    private final String name;
    private final String value;

    Field(String name, String value) {
      this.name = name;
      this.value = value;
    }

    public String getName() {
      return name;
    }

    public String getValue() {
      return value;
    }
  }

  /** Why it waits, and for what exactly where that may be shown. */
  public String reason(QueuedEvent event) {
    String what = UNKNOWN_CASE.equals(event.reason()) ? caseNumber(event) : event.waitsFor();
    return reason(event.reason(), what);
  }

  /** Why something waits. */
  public String reason(String key, String what) {
    String exactly = key + ".of";
    return what != null && words.has(exactly) ? words.text(exactly, what) : words.text(key);
  }

  private static String caseNumber(QueuedEvent event) {
    return event.assignedCase() == null ? event.subject() : event.assignedCase();
  }

  /** The type without what all types have in common. */
  public String type(String type) {
    return type == null ? "–" : type.replaceFirst("^es\\.viogen\\.", "").replaceFirst("\\.v1$", "");
  }

  /** The data of an event as rows, nested ones by their path. */
  public List<Field> fields(String data) {
    List<Field> fields = new ArrayList<>();
    if (data != null) {
      try (JsonReader reader = Json.createReader(data)) {
        collect("", reader.readObject(), fields);
      }
    }
    return fields;
  }

  private static void collect(String path, JsonValue value, List<Field> fields) {
    if (value instanceof JsonObject object && !object.isEmpty()) {
      object.forEach(
          (name, each) -> collect(path.isEmpty() ? name : path + "." + name, each, fields));
    } else if (value instanceof JsonArray array && !array.isEmpty()) {
      for (int index = 0; index < array.size(); index++) {
        collect(path + "[" + (index + 1) + "]", array.get(index), fields);
      }
    } else {
      fields.add(new Field(path, text(value)));
    }
  }

  private static String text(JsonValue value) {
    if (value == JsonValue.NULL) {
      return "–";
    }
    return value instanceof JsonString string ? string.getString() : value.toString();
  }
}
