package es.caib.empara.orders.service.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** Nobody reckons a hidden cell from what is shown. */
class DisclosureTest {

  /** A table as it is counted: the totals together are the details together in each month. */
  record Counted(long[][] details, long[][] totals, int months, boolean over) {

    long[][] rows() {
      List<long[]> rows = new ArrayList<>();
      for (long[][] part : List.of(details, totals)) {
        for (long[] row : part) {
          long[] with = Arrays.copyOf(row, months + 1);
          with[months] = Arrays.stream(row, 0, months).sum();
          rows.add(with);
        }
      }
      return rows.toArray(long[][]::new);
    }

    boolean[][] hidden() {
      return Disclosure.hide(details, totals, months, over);
    }

    int columns() {
      return over ? months + 1 : months;
    }
  }

  @Property(tries = 600)
  void everyHiddenCell_hasAtLeastTwoPossibleValues(@ForAll("tables") Counted table) {
    long[][] rows = table.rows();
    boolean[][] hidden = table.hidden();
    List<int[]> unknown = new ArrayList<>();
    for (int row = 0; row < rows.length; row++) {
      for (int column = 0; column < table.columns(); column++) {
        if (hidden[row][column]) {
          unknown.add(new int[] {row, column});
          assertThat(rows[row][column]).as("a hidden cell can be one less").isPositive();
        }
      }
    }
    double[][] equations = reduced(equations(table, unknown));
    for (int cell = 0; cell < unknown.size(); cell++) {
      assertThat(isKnown(equations, cell))
          .as("%s of %s", Arrays.toString(unknown.get(cell)), Arrays.deepToString(rows))
          .isFalse();
    }
  }

  @Property(tries = 150)
  void inSmallTables_anotherTable_showsTheSame(@ForAll("smallTables") Counted table) {
    long[][] rows = table.rows();
    boolean[][] hidden = table.hidden();
    for (int row = 0; row < rows.length; row++) {
      for (int column = 0; column < table.columns(); column++) {
        if (hidden[row][column]) {
          assertThat(new Search(table, rows, hidden, row, column).findsAnother())
              .as("%d/%d of %s", row, column, Arrays.deepToString(rows))
              .isTrue();
        }
      }
    }
  }

  @Property
  void noCellFromOneToFour_isShown_andZeroIs(@ForAll("tables") Counted table) {
    long[][] rows = table.rows();
    boolean[][] hidden = table.hidden();
    for (int row = 0; row < rows.length; row++) {
      for (int column = 0; column < table.columns(); column++) {
        if (rows[row][column] > 0 && rows[row][column] < Disclosure.LEAST) {
          assertThat(hidden[row][column]).isTrue();
        }
        if (rows[row][column] == 0) {
          assertThat(hidden[row][column]).isFalse();
        }
      }
    }
  }

  @Property
  void aMonth_showsTheSame_whateverComesAfterIt(@ForAll("tables") Counted table) {
    boolean[][] whole = table.hidden();
    for (int months = 1; months <= table.months(); months++) {
      boolean[][] then = Disclosure.hide(table.details(), table.totals(), months, false);
      for (int row = 0; row < whole.length; row++) {
        assertThat(Arrays.copyOf(then[row], months)).isEqualTo(Arrays.copyOf(whole[row], months));
      }
    }
  }

  @Test
  void aYearThatIsNotOver_showsNoSum() {
    boolean[][] hidden = Disclosure.hide(new long[][] {{40, 0}}, new long[][] {{40, 0}}, 1, false);

    assertThat(hidden).isDeepEqualTo(new boolean[][] {{false, true}, {false, true}});
  }

  @Test
  void aSmallCell_takesTheSmallestOtherWithIt_andNotTheTotal() {
    long[][] details = {{3}, {80}, {9}};

    boolean[][] hidden = Disclosure.hide(details, new long[][] {{92}}, 1, false);

    assertThat(hidden[0][0]).isTrue();
    assertThat(hidden[1][0]).isFalse();
    assertThat(hidden[2][0]).isTrue();
    assertThat(hidden[3][0]).isFalse();
  }

  @Test
  void aYearWithOneHiddenMonth_hidesItsSum() {
    long[][] details = {{3, 20}, {30, 40}};

    boolean[][] hidden = Disclosure.hide(details, new long[][] {{33, 60}}, 2, true);

    assertThat(hidden)
        .isDeepEqualTo(
            new boolean[][] {{true, false, true}, {true, false, true}, {false, false, false}});
  }

  @Provide
  Arbitrary<Counted> tables() {
    return tables(6, 12, 9);
  }

  @Provide
  Arbitrary<Counted> smallTables() {
    return tables(3, 2, 7);
  }

  private static Arbitrary<Counted> tables(int details, int months, int most) {
    Arbitrary<Long> cell =
        Arbitraries.frequencyOf(
            net.jqwik.api.Tuple.of(2, Arbitraries.just(0L)),
            net.jqwik.api.Tuple.of(3, Arbitraries.longs().between(1, 4)),
            net.jqwik.api.Tuple.of(3, Arbitraries.longs().between(5, most)));
    return Combinators.combine(
            Arbitraries.integers().between(1, details),
            Arbitraries.integers().between(1, months),
            Arbitraries.integers().between(1, 2),
            Arbitraries.of(true, false))
        .flatAs(
            (rows, columns, totals, over) ->
                cell.array(long[].class)
                    .ofSize(columns)
                    .array(long[][].class)
                    .ofSize(rows)
                    .map(
                        cells -> new Counted(cells, split(cells, columns, totals), columns, over)));
  }

  /** The first detail on one island, the others on another. */
  private static long[][] split(long[][] details, int months, int totals) {
    long[][] split = new long[totals][months];
    for (int row = 0; row < details.length; row++) {
      for (int month = 0; month < months; month++) {
        split[row == 0 ? 0 : totals - 1][month] += details[row][month];
      }
    }
    return split;
  }

  /** What whoever sees the table knows of the hidden cells: each month, and each row of a year. */
  private static double[][] equations(Counted table, List<int[]> unknown) {
    int rows = table.details().length + table.totals().length;
    List<double[]> equations = new ArrayList<>();
    for (int column = 0; column < table.columns(); column++) {
      double[] equation = new double[unknown.size()];
      for (int i = 0; i < unknown.size(); i++) {
        if (unknown.get(i)[1] == column) {
          equation[i] = unknown.get(i)[0] < table.details().length ? 1 : -1;
        }
      }
      equations.add(equation);
    }
    for (int row = 0; table.over() && row < rows; row++) {
      double[] equation = new double[unknown.size()];
      for (int i = 0; i < unknown.size(); i++) {
        if (unknown.get(i)[0] == row) {
          equation[i] = unknown.get(i)[1] == table.months() ? -1 : 1;
        }
      }
      equations.add(equation);
    }
    return equations.toArray(double[][]::new);
  }

  /** Gauss and Jordan. */
  private static double[][] reduced(double[][] rows) {
    int pivots = 0;
    int columns = rows.length == 0 ? 0 : rows[0].length;
    for (int column = 0; column < columns && pivots < rows.length; column++) {
      int best = pivots;
      for (int row = pivots; row < rows.length; row++) {
        best = Math.abs(rows[row][column]) > Math.abs(rows[best][column]) ? row : best;
      }
      if (isZero(rows[best][column])) {
        continue;
      }
      double[] pivot = rows[best];
      rows[best] = rows[pivots];
      rows[pivots] = pivot;
      double by = pivot[column];
      Arrays.setAll(pivot, i -> pivot[i] / by);
      for (int row = 0; row < rows.length; row++) {
        double times = rows[row][column];
        if (row != pivots && !isZero(times)) {
          double[] other = rows[row];
          Arrays.setAll(other, i -> other[i] - times * pivot[i]);
        }
      }
      pivots++;
    }
    return rows;
  }

  private static boolean isKnown(double[][] reduced, int cell) {
    return Arrays.stream(reduced)
        .anyMatch(
            row ->
                !isZero(row[cell])
                    && Arrays.stream(row).filter(each -> !isZero(each)).count() == 1);
  }

  private static boolean isZero(double value) {
    return Math.abs(value) < 1e-9;
  }

  /** Tries every table whose shown cells are the same, for one in which a cell is another. */
  private static final class Search {

    private final Counted table;
    private final long[][] cells;
    private final List<int[]> unknown = new ArrayList<>();
    private final int row;
    private final int column;
    private final long known;

    Search(Counted table, long[][] rows, boolean[][] hidden, int row, int column) {
      this.table = table;
      this.cells = Arrays.stream(rows).map(long[]::clone).toArray(long[][]::new);
      this.row = row;
      this.column = column;
      this.known = rows[row][column];
      for (int i = 0; i < rows.length; i++) {
        for (int j = 0; j < table.columns(); j++) {
          if (hidden[i][j]) {
            unknown.add(new int[] {i, j});
          }
        }
      }
    }

    boolean findsAnother() {
      return tries(0);
    }

    /** A change by one is enough, and each cell can be up to one more or less. */
    private boolean tries(int next) {
      if (next == unknown.size()) {
        return cells[row][column] != known && isRight();
      }
      int[] place = unknown.get(next);
      long value = cells[place[0]][place[1]];
      for (long other = Math.max(0, value - 1); other <= value + 1; other++) {
        cells[place[0]][place[1]] = other;
        if (tries(next + 1)) {
          return true;
        }
      }
      cells[place[0]][place[1]] = value;
      return false;
    }

    private boolean isRight() {
      for (int month = 0; month < table.columns(); month++) {
        long difference = 0;
        for (int i = 0; i < cells.length; i++) {
          difference += i < table.details().length ? cells[i][month] : -cells[i][month];
        }
        if (difference != 0) {
          return false;
        }
      }
      for (long[] each : cells) {
        if (table.over() && Arrays.stream(each, 0, table.months()).sum() != each[table.months()]) {
          return false;
        }
      }
      return true;
    }
  }
}
