package es.caib.empara.protocols.service.internal;

import static org.assertj.core.api.Assertions.assertThat;

import es.caib.empara.protocols.ClauseReview;
import es.caib.empara.protocols.service.ClauseView;
import es.caib.empara.protocols.service.CompareView.Change;
import es.caib.empara.protocols.service.CompareView.Mark;
import es.caib.empara.protocols.service.CompareView.Pair;
import es.caib.empara.protocols.service.CompareView.Piece;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class WordDifferenceTest {

  @Test
  void aWordThatChanges_isMarkedOnBothSides_andNoMore() {
    WordDifference difference = WordDifference.of("en 10 minuts, sempre", "en 20 minuts, sempre");

    assertThat(difference.older())
        .containsExactly(
            new Piece(Mark.SAME, "en "),
            new Piece(Mark.REMOVED, "10"),
            new Piece(Mark.SAME, " minuts, sempre"));
    assertThat(difference.newer())
        .containsExactly(
            new Piece(Mark.SAME, "en "),
            new Piece(Mark.ADDED, "20"),
            new Piece(Mark.SAME, " minuts, sempre"));
    assertThat(difference.isSame()).isFalse();
  }

  @Property(tries = 300)
  void eachSide_readsAsItsText_andBothAreTheSameBesideTheMarks(
      @ForAll @CharRange(from = 'a', to = 'c') @StringLength(max = 12) String before,
      @ForAll @CharRange(from = 'a', to = 'c') @StringLength(max = 12) String after) {
    String old = before.replace('c', ' ');
    String fresh = after.replace('c', ' ');

    WordDifference difference = WordDifference.of(old, fresh);

    assertThat(text(difference.older())).isEqualTo(old);
    assertThat(text(difference.newer())).isEqualTo(fresh);
    assertThat(same(difference.older())).isEqualTo(same(difference.newer()));
    assertThat(difference.isSame()).isEqualTo(old.equals(fresh));
  }

  private static String text(List<Piece> pieces) {
    return pieces.stream().map(Piece::text).collect(Collectors.joining());
  }

  private static String same(List<Piece> pieces) {
    return text(pieces.stream().filter(piece -> piece.mark() == Mark.SAME).toList());
  }

  @Test
  void clauses_arePairedByTheirLineage_whateverTheirPlace() {
    List<ClauseView> older = List.of(clause(1, "a"), clause(2, "b"), clause(3, "c"));
    List<ClauseView> newer = List.of(clause(1, "c"), clause(2, "a"), clause(3, "d"));

    List<Pair> pairs = ProtocolComparison.pairs(older, newer);

    assertThat(pairs)
        .extracting(Pair::change)
        .containsExactlyInAnyOrder(Change.SAME, Change.SAME, Change.ADDED, Change.REMOVED);
    assertThat(pairs)
        .filteredOn(pair -> pair.change() == Change.REMOVED)
        .singleElement()
        .satisfies(pair -> assertThat(pair.older().number()).isEqualTo(2));
    assertThat(pairs)
        .filteredOn(pair -> pair.newer() != null)
        .extracting(pair -> pair.newer().number())
        .containsExactly(1, 2, 3);
  }

  @Test
  void whatIsGone_standsWhereItWas() {
    List<Pair> pairs =
        ProtocolComparison.pairs(
            List.of(clause(1, "a"), clause(2, "b"), clause(3, "c")),
            List.of(clause(1, "a"), clause(2, "c")));

    assertThat(pairs)
        .extracting(Pair::change)
        .containsExactly(Change.SAME, Change.REMOVED, Change.SAME);
  }

  private static ClauseView clause(int number, String lineage) {
    return new ClauseView(
        null,
        lineage,
        number,
        "Clàusula " + lineage,
        "Text de " + lineage,
        "",
        List.of(),
        ClauseReview.PENDING,
        null,
        null,
        null,
        1);
  }
}
