package es.caib.empara.feed.service.internal;

import java.util.ArrayList;
import java.util.List;

/** The ways in which a field of a kind can be wrong, each as JSON. */
final class Ways {

  /** Removes the field. */
  static final String ABSENT = null;

  private Ways() {}

  /**
   * @param kind as in {@code ways.csv}
   * @param need {@code required}, {@code optional}, or {@code element} of an array
   * @param most characters; null where the kind has no length
   */
  static List<String> of(String kind, String need, Integer most) {
    List<String> ways =
        new ArrayList<>(
            Reading.resource("/feed/ways.csv")
                .lines()
                .filter(line -> line.startsWith(kind + "|"))
                .map(line -> line.substring(kind.length() + 1))
                .toList());
    if (!need.equals("optional")) {
      ways.add("null");
    }
    if (need.equals("required")) {
      ways.add(ABSENT);
    }
    if (most != null) {
      ways.add(longText(kind, most + 1));
    }
    if (kind.equals("text") && need.equals("required")) {
      ways.addAll(List.of("\"\"", "\"  \"", "\"\\t\\n\""));
    }
    return ways;
  }

  /** A text of that many characters, or an array with it. */
  static String longText(String kind, int characters) {
    String text = '"' + "x".repeat(characters) + '"';
    return kind.equals("texts") ? "[" + text + "]" : text;
  }
}
