package es.caib.empara.resources.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegionMapTest {

  private final RegionMap map = new RegionMap();

  RegionMapTest() {
    map.draw();
  }

  @Test
  void drawing_hasEveryMunicipality_insideItsBox() {
    String[] box = map.getViewBox().split(" ");

    assertThat(map.getShapes()).hasSize(67);
    assertThat(map.getShapes())
        .allSatisfy(
            shape -> {
              assertThat(shape.code()).startsWith("07");
              assertThat(shape.path()).startsWith("M").endsWith("Z");
              assertThat(xs(shape.path())).allMatch(x -> x > 0 && x < Double.parseDouble(box[2]));
              assertThat(ys(shape.path())).allMatch(y -> y > 0 && y < Double.parseDouble(box[3]));
            });
  }

  @Test
  void islands_lieAsTheyDo_menorcaInTheNorthEast_formenteraInTheSouthWest() {
    Map<String, RegionMap.Shape> shapes =
        map.getShapes().stream()
            .collect(Collectors.toMap(RegionMap.Shape::code, Function.identity()));
    double palma = xs(shapes.get("07040").path()).max(Double::compare).orElseThrow();
    double mao = xs(shapes.get("07032").path()).min(Double::compare).orElseThrow();
    double formentera = ys(shapes.get("07024").path()).min(Double::compare).orElseThrow();
    double eivissa = ys(shapes.get("07026").path()).max(Double::compare).orElseThrow();

    assertThat(mao).isGreaterThan(palma);
    assertThat(formentera).isGreaterThan(eivissa);
  }

  @ParameterizedTest
  @CsvSource({"0, 9, 0", "1, 9, 1", "9, 9, 4", "5, 9, 3", "1, 1, 3", "0, 0, 0", "40, 40, 4"})
  void tone_isNoneForNothing_andGrowsToTheMost(int count, int most, int tone) {
    assertThat(map.tone(count, most)).isEqualTo(tone);
  }

  private static Stream<Double> xs(String path) {
    return points(path).map(point -> Double.valueOf(point.split(" ")[0]));
  }

  private static Stream<Double> ys(String path) {
    return points(path).map(point -> Double.valueOf(point.split(" ")[1]));
  }

  private static Stream<String> points(String path) {
    return Arrays.stream(path.split("[MLZ]")).filter(point -> !point.isBlank());
  }
}
