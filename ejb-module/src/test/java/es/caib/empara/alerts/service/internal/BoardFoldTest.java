package es.caib.empara.alerts.service.internal;

import static org.assertj.core.api.Assertions.assertThat;

import es.caib.empara.alerts.AlertType;
import es.caib.empara.alerts.Severity;
import es.caib.empara.alerts.service.Board;
import es.caib.empara.alerts.service.internal.BoardFold.Kind;
import es.caib.empara.alerts.service.internal.BoardFold.Tally;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class BoardFoldTest {

  private static final OffsetDateTime NINE = OffsetDateTime.parse("2026-11-23T09:00:00Z");

  @Test
  void whatFits_isShownOneByOne() {
    BoardFold.Folded folded =
        fold(Map.of(kind(Severity.CRITICAL, 0), 5, kind(Severity.HIGH, 1), 15));

    assertThat(folded.shown()).isEqualTo(20);
    assertThat(folded.groups()).isEmpty();
  }

  @Test
  void oneTooMany_isToldAsAGroup_ofTheLeastUrgent() {
    BoardFold.Folded folded =
        fold(Map.of(kind(Severity.CRITICAL, 0), 5, kind(Severity.HIGH, 1), 16));

    assertThat(folded.shown()).isEqualTo(19);
    assertThat(folded.groups())
        .singleElement()
        .satisfies(
            group -> {
              assertThat(group.severity()).isEqualTo(Severity.HIGH);
              assertThat(group.count()).isEqualTo(2);
            });
  }

  @Test
  void aStormOfOneKind_leavesTheMostUrgent_andOneGroup() {
    BoardFold.Folded folded = fold(Map.of(kind(Severity.CRITICAL, 0), 5000));

    assertThat(folded.shown()).isEqualTo(19);
    assertThat(folded.groups()).singleElement().extracting(Board.Group::count).isEqualTo(4981);
  }

  @Test
  void manyKinds_areToldBySeverity() {
    Map<Kind, Integer> many = new TreeMap<>(Comparator.comparing(Kind::type));
    for (int type = 0; type < 12; type++) {
      many.put(kind(type < 6 ? Severity.HIGH : Severity.MEDIUM, type), 40);
    }

    BoardFold.Folded folded = fold(many);

    assertThat(folded.groups()).extracting(Board.Group::type).containsOnlyNulls();
    assertThat(folded.groups())
        .extracting(Board.Group::severity)
        .containsExactly(Severity.HIGH, Severity.MEDIUM);
    assertThat(folded.shown()).isEqualTo(18);
  }

  @Property(tries = 300)
  void whateverComes_nobodyHasMoreThanTwentyLines_andNothingIsLost(
      @ForAll("storms") List<Tally> storm) {
    BoardFold.Folded folded = BoardFold.fold(storm, first(storm), Board.MOST);

    int all = storm.stream().mapToInt(Tally::count).sum();
    int grouped = folded.groups().stream().mapToInt(Board.Group::count).sum();
    assertThat(folded.shown() + folded.groups().size()).isLessThanOrEqualTo(Board.MOST);
    assertThat(folded.shown() + grouped).isEqualTo(all);
    assertThat(folded.shown()).isGreaterThanOrEqualTo(Math.min(all, Board.MOST - 6));
  }

  @Provide
  Arbitrary<List<Tally>> storms() {
    return Combinators.combine(
            Arbitraries.of(Severity.class),
            Arbitraries.of(AlertType.class),
            Arbitraries.integers().between(1, 900))
        .as((severity, type, count) -> new Tally(severity, type, count, NINE, null))
        .list()
        .uniqueElements(tally -> new Kind(tally.severity(), tally.type()))
        .ofMaxSize(40);
  }

  private static BoardFold.Folded fold(Map<Kind, Integer> counts) {
    List<Tally> tallies = new ArrayList<>();
    counts.forEach(
        (kind, count) -> tallies.add(new Tally(kind.severity(), kind.type(), count, NINE, NINE)));
    return BoardFold.fold(tallies, first(tallies), Board.MOST);
  }

  /** As the board reads them: the most urgent, at most as many as there may be lines. */
  private static List<Kind> first(List<Tally> tallies) {
    return tallies.stream()
        .sorted(Comparator.comparing(Tally::severity))
        .flatMap(
            tally ->
                Collections.nCopies(
                    Math.min(tally.count(), Board.MOST), new Kind(tally.severity(), tally.type()))
                    .stream())
        .limit(Board.MOST)
        .toList();
  }

  private static Kind kind(Severity severity, int type) {
    return new Kind(severity, AlertType.values()[type]);
  }
}
