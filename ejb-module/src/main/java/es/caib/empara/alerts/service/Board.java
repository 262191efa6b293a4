package es.caib.empara.alerts.service;

import es.caib.empara.alerts.AlertType;
import es.caib.empara.alerts.Severity;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Stream;

/**
 * The board of the caller's scope: what nobody has taken, what runs out first on top, and what is
 * taken. Never more than a person can look at: the rest of what nobody has taken is told in groups.
 *
 * @param untaken the rows that are shown one by one
 * @param groups what else nobody has taken
 * @param taken what is taken, the caller's own first
 * @param moreTaken how many taken ones are not shown
 * @param head the newest published cursor; the board shows all up to it
 */
public record Board(
    List<BoardRow> untaken,
    List<Group> groups,
    List<BoardRow> taken,
    int moreTaken,
    BoardCounts counts,
    long head) {

  /** More than this nobody can look at. */
  public static final int MOST = 20;

  /**
   * Alerts of a kind, told as one.
   *
   * @param type null when several kinds of a severity are told together
   * @param oldest when the first of them was raised
   * @param deadline when the first of them climbs its next rung
   */
  public record Group(
      Severity severity,
      AlertType type,
      int count,
      OffsetDateTime oldest,
      OffsetDateTime deadline) {}

  /** All rows that are shown one by one. */
  public List<BoardRow> rows() {
    return Stream.concat(untaken.stream(), taken.stream()).toList();
  }

  /** Whether there is nothing on it. */
  public boolean blank() {
    return untaken.isEmpty() && groups.isEmpty() && taken.isEmpty();
  }
}
