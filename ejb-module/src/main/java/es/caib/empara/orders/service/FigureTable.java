package es.caib.empara.orders.service;

import java.util.List;
import java.util.Optional;

/**
 * What was counted of a subject.
 *
 * @param details by what the subject is divided
 * @param islands the same by island
 * @param total all of it; null where only an institution of several islands may not see it
 */
public record FigureTable(List<Line> details, List<Line> islands, Line total) {

  /**
   * A number of the period, of the one before and of each month of the year.
   *
   * @param key the line of courts, the kind, the island: by subject
   */
  public record Line(String key, FigureCell now, FigureCell before, List<FigureCell> months) {}

  public Optional<Line> detail(String key) {
    return details.stream().filter(line -> line.key().equals(key)).findFirst();
  }

  public Optional<Line> island(String key) {
    return islands.stream().filter(line -> line.key().equals(key)).findFirst();
  }
}
