package es.caib.empara.simulator;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.List;

/**
 * Content of a measure; what its kind does not use is null or empty and goes out as null.
 *
 * @param metres distance to keep, in metres
 * @param places {@code HOME, WORK, SCHOOL, OTHER}
 * @param persons who is protected
 * @param territory INE municipality code, 5 digits
 * @param means forbidden means of communication
 * @param text free text of the court
 */
public record MeasureParameters(
    Integer metres,
    List<String> places,
    List<String> persons,
    String territory,
    List<String> means,
    String text) {

  static MeasureParameters distance(int metres, List<String> places, List<String> persons) {
    return new MeasureParameters(metres, places, persons, null, List.of(), null);
  }

  static MeasureParameters silence(List<String> persons, List<String> means) {
    return new MeasureParameters(null, List.of(), persons, null, means, null);
  }

  static MeasureParameters territory(String ineCode) {
    return new MeasureParameters(null, List.of(), List.of(), ineCode, List.of(), null);
  }

  static MeasureParameters places(List<String> places, String text) {
    return new MeasureParameters(null, places, List.of(), null, List.of(), text);
  }

  static MeasureParameters persons(List<String> persons, String text) {
    return new MeasureParameters(null, List.of(), persons, null, List.of(), text);
  }

  static MeasureParameters parse(JsonObject json) {
    return new MeasureParameters(
        json.isNull("metres") ? null : json.getInt("metres"),
        texts(json, "places"),
        texts(json, "persons"),
        json.getString("territory", null),
        texts(json, "means"),
        json.getString("text", null));
  }

  private static List<String> texts(JsonObject json, String name) {
    return json.isNull(name)
        ? List.of()
        : json.getJsonArray(name).getValuesAs(JsonString::getString);
  }

  /** The same with another distance. */
  MeasureParameters withMetres(int other) {
    return new MeasureParameters(other, places, persons, territory, means, text);
  }

  JsonObject toJson() {
    return new Fields()
        .put("metres", metres)
        .putTexts("places", places)
        .putTexts("persons", persons)
        .put("territory", territory)
        .putTexts("means", means)
        .put("text", text)
        .build();
  }
}
