package es.caib.empara.simulator;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The 67 municipalities by INE code, read from the reference table. */
final class Territory {
  private static final Map<String, Municipality> BY_CODE = load();

  private Territory() {}

  static List<Municipality> municipalities() {
    return List.copyOf(BY_CODE.values());
  }

  static Municipality municipality(String ineCode) {
    Municipality found = BY_CODE.get(ineCode);
    if (found == null) {
      throw new IllegalArgumentException("No municipality of Illes Balears: " + ineCode);
    }
    return found;
  }

  private static Map<String, Municipality> load() {
    Map<String, String[]> districts = new HashMap<>();
    CsvResource.rows("districts.csv", ',').forEach(row -> districts.put(row[0], row));
    Map<String, Municipality> result = new LinkedHashMap<>();
    for (String[] row : CsvResource.rows("municipalities.csv", ',')) {
      String[] district = districts.get(row[0]);
      result.put(
          row[0],
          new Municipality(
              row[0],
              row[2],
              Island.valueOf(row[3].toUpperCase(Locale.ROOT)),
              District.valueOf(district[1]),
              Integer.parseInt(district[2])));
    }
    return result;
  }
}
