package es.caib.empara.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What was measured in turns, ours and the floor's, round by round. */
final class Rounds {

  private final List<Double> ours = new ArrayList<>();
  private final List<Double> floors = new ArrayList<>();
  private final List<Double> ratios = new ArrayList<>();

  void add(double our, double floor) {
    ours.add(our);
    floors.add(floor);
    ratios.add(our / floor);
  }

  int count() {
    return ratios.size();
  }

  double ours() {
    return median(ours);
  }

  double floor() {
    return median(floors);
  }

  double ratio() {
    return median(ratios);
  }

  /** The smallest and the greatest ratio of a round. */
  String spread() {
    return String.format(
        Locale.ROOT,
        "%.2f–%.2f",
        ratios.stream().mapToDouble(d -> d).min().orElseThrow(),
        ratios.stream().mapToDouble(d -> d).max().orElseThrow());
  }

  static double median(List<Double> values) {
    List<Double> sorted = values.stream().sorted().toList();
    int middle = sorted.size() / 2;
    return sorted.size() % 2 == 1
        ? sorted.get(middle)
        : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
  }

  /** The value that a share of all do not exceed, by nearest rank. */
  static double quantile(List<Double> values, double share) {
    List<Double> sorted = values.stream().sorted().toList();
    return sorted.get(Math.max(0, (int) Math.ceil(share * sorted.size()) - 1));
  }
}
