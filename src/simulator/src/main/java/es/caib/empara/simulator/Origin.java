package es.caib.empara.simulator;

import java.util.List;

/**
 * Where names, languages and nationalities of a group of people come from; repeated entries weigh
 * more.
 *
 * @param share per cent of the victims
 * @param surnames how many surnames are used
 */
record Origin(
    String name,
    int share,
    boolean foreign,
    int surnames,
    List<String> languages,
    List<String> nationalities,
    List<String> female,
    List<String> male,
    List<String> family) {

  static final List<Origin> ALL =
      CsvResource.rows("origins.csv", ';').stream().map(Origin::parse).toList();

  private static Origin parse(String[] row) {
    return new Origin(
        row[0],
        Integer.parseInt(row[1]),
        row[2].equals("yes"),
        Integer.parseInt(row[3]),
        list(row[4]),
        list(row[5]),
        list(row[6]),
        list(row[7]),
        list(row[8]));
  }

  private static List<String> list(String cell) {
    return List.of(cell.split(","));
  }
}
