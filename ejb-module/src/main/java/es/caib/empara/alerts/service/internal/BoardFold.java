package es.caib.empara.alerts.service.internal;

import es.caib.empara.alerts.AlertType;
import es.caib.empara.alerts.Severity;
import es.caib.empara.alerts.service.Board;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Folds what nobody has taken so that nobody has more to look at than a person can: the most urgent
 * one by one, the rest by kind, and where even the kinds are many, by severity.
 */
final class BoardFold {

  /** More lines of groups than this would leave too little room for what is most urgent. */
  private static final int MOST_GROUPS = 6;

  private BoardFold() {}

  /** How many alerts there are of a kind, all of them. */
  record Tally(
      Severity severity,
      AlertType type,
      int count,
      OffsetDateTime oldest,
      OffsetDateTime deadline) {}

  /** A kind. */
  record Kind(Severity severity, AlertType type) {}

  /**
   * What is shown.
   *
   * @param shown how many of the most urgent are shown one by one
   */
  record Folded(int shown, List<Board.Group> groups) {}

  /**
   * @param tallies of everything that nobody has taken
   * @param first the kinds of the most urgent, in their order; at least {@code most} where there
   *     are as many
   * @param most how many lines there may be
   */
  static Folded fold(Collection<Tally> tallies, List<Kind> first, int most) {
    int shown = Math.min(first.size(), most);
    List<Board.Group> groups = rest(tallies, first.subList(0, shown));
    while (shown + groups.size() > most) {
      shown--;
      groups = rest(tallies, first.subList(0, shown));
    }
    return new Folded(shown, groups);
  }

  private static List<Board.Group> rest(Collection<Tally> tallies, List<Kind> shown) {
    Map<Kind, Integer> alone = new HashMap<>();
    shown.forEach(kind -> alone.merge(kind, 1, Integer::sum));
    List<Board.Group> byKind =
        tallies.stream()
            .map(
                tally ->
                    new Board.Group(
                        tally.severity(),
                        tally.type(),
                        tally.count()
                            - alone.getOrDefault(new Kind(tally.severity(), tally.type()), 0),
                        tally.oldest(),
                        tally.deadline()))
            .filter(group -> group.count() > 0)
            .sorted(
                Comparator.comparing(Board.Group::severity)
                    .thenComparing(Board.Group::count, Comparator.reverseOrder())
                    .thenComparing(Board.Group::type))
            .toList();
    return byKind.size() <= MOST_GROUPS ? byKind : bySeverity(byKind);
  }

  private static List<Board.Group> bySeverity(List<Board.Group> kinds) {
    Map<Severity, Board.Group> groups = new LinkedHashMap<>();
    kinds.forEach(kind -> groups.merge(kind.severity(), kind, BoardFold::together));
    return new ArrayList<>(groups.values());
  }

  private static Board.Group together(Board.Group one, Board.Group other) {
    return new Board.Group(
        one.severity(),
        null,
        one.count() + other.count(),
        earlier(one.oldest(), other.oldest()),
        earlier(one.deadline(), other.deadline()));
  }

  private static OffsetDateTime earlier(OffsetDateTime one, OffsetDateTime other) {
    return Stream.of(one, other)
        .filter(Objects::nonNull)
        .min(OffsetDateTime.timeLineOrder())
        .orElse(null);
  }
}
