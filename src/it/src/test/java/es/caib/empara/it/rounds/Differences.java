package es.caib.empara.it.rounds;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What is not as it must be, a line each. */
final class Differences {

  private static final int MOST_SHOWN = 20;

  private final List<String> lines = new ArrayList<>();

  void add(String line) {
    lines.add(line);
  }

  void addAll(Collection<String> more) {
    lines.addAll(more);
  }

  /** Notes that something must be so. */
  void require(boolean fulfilled, String otherwise) {
    if (!fulfilled) {
      lines.add(otherwise);
    }
  }

  /** Notes what is missing, what is there without reason and what is there more than once. */
  void same(String what, Collection<String> must, Collection<String> are) {
    Map<String, Integer> rest = new TreeMap<>();
    must.forEach(one -> rest.merge(one, 1, Integer::sum));
    are.forEach(one -> rest.merge(one, -1, Integer::sum));
    rest.forEach(
        (one, count) -> {
          if (count > 0) {
            lines.add(what + " missing: " + one);
          } else if (count < 0) {
            lines.add(what + " too many (" + -count + "): " + one);
          }
        });
  }

  List<String> lines() {
    return lines;
  }

  int count() {
    return lines.size();
  }

  /** The first lines, and how many more there are. */
  String shown() {
    int more = lines.size() - MOST_SHOWN;
    return String.join("\n", lines.subList(0, Math.min(MOST_SHOWN, lines.size())))
        + (more > 0 ? "\n… and " + more + " more" : "");
  }
}
