package es.caib.empara.resources.web;

import es.caib.empara.shared.Json;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The islands as they lie, drawn once from the outlines of the municipalities (Instituto Geográfico
 * Nacional, CC BY 4.0, at about 200 m). A plate carrée at the latitude of the middle is enough for
 * a screen.
 */
@Named
@ApplicationScoped
public class RegionMap {

  static final double WIDTH = 1000;

  private static final String OUTLINES = "municipalities.geojson";
  private static final double MARGIN = 8;

  private List<Shape> shapes;
  private Bounds bounds;

  /**
   * A municipality.
   *
   * @param code INE
   * @param path of an SVG, all its pieces
   */
  public record Shape(String code, String path) {}

  private record Bounds(double west, double east, double south, double north) {

    double squeeze() {
      return Math.cos(Math.toRadians((south + north) / 2));
    }

    double scale() {
      return (WIDTH - 2 * MARGIN) / ((east - west) * squeeze());
    }

    double x(double longitude) {
      return MARGIN + (longitude - west) * squeeze() * scale();
    }

    double y(double latitude) {
      return MARGIN + (north - latitude) * scale();
    }

    double height() {
      return 2 * MARGIN + (north - south) * scale();
    }
  }

  @PostConstruct
  void draw() {
    JsonArray features = Json.object(read()).getJsonArray("features");
    bounds = bounds(features);
    shapes =
        features.getValuesAs(JsonObject.class).stream()
            .map(feature -> new Shape(feature.getString("id"), path(feature)))
            .toList();
  }

  public List<Shape> getShapes() {
    return shapes;
  }

  /** What the drawing needs of the screen: {@code 0 0 width height}. */
  public String getViewBox() {
    return "0 0 %.0f %.0f".formatted(WIDTH, bounds.height());
  }

  /** From none to many in five steps, by the most of all. */
  public int tone(int count, int most) {
    return count == 0 || most == 0 ? 0 : 1 + Math.min(3, count * 4 / (most + 1));
  }

  private static Bounds bounds(JsonArray features) {
    double west = 180;
    double east = -180;
    double south = 90;
    double north = -90;
    for (JsonObject feature : features.getValuesAs(JsonObject.class)) {
      for (JsonArray ring : rings(feature)) {
        for (JsonArray point : ring.getValuesAs(JsonArray.class)) {
          west = Math.min(west, number(point, 0));
          east = Math.max(east, number(point, 0));
          south = Math.min(south, number(point, 1));
          north = Math.max(north, number(point, 1));
        }
      }
    }
    return new Bounds(west, east, south, north);
  }

  private String path(JsonObject feature) {
    StringBuilder path = new StringBuilder();
    for (JsonArray ring : rings(feature)) {
      String command = "M";
      for (JsonArray point : ring.getValuesAs(JsonArray.class)) {
        path.append(
            String.format(
                Locale.ROOT,
                "%s%.1f %.1f",
                command,
                bounds.x(number(point, 0)),
                bounds.y(number(point, 1))));
        command = "L";
      }
      path.append("Z");
    }
    return path.toString();
  }

  /** Of one piece or of several, the outer outlines and the holes. */
  private static List<JsonArray> rings(JsonObject feature) {
    JsonObject geometry = feature.getJsonObject("geometry");
    JsonArray coordinates = geometry.getJsonArray("coordinates");
    List<JsonArray> rings = new ArrayList<>();
    if (geometry.getString("type").equals("Polygon")) {
      rings.addAll(coordinates.getValuesAs(JsonArray.class));
    } else {
      for (JsonValue piece : coordinates) {
        rings.addAll(piece.asJsonArray().getValuesAs(JsonArray.class));
      }
    }
    return rings;
  }

  private static double number(JsonArray point, int index) {
    return ((JsonNumber) point.get(index)).doubleValue();
  }

  private static String read() {
    try (InputStream outlines = RegionMap.class.getResourceAsStream(OUTLINES)) {
      return new String(outlines.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
