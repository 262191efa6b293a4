package es.caib.empara.orders.service.internal;

import java.util.Arrays;
import java.util.Comparator;
import java.util.PriorityQueue;

/**
 * Which cells of the table of a year may be shown outside the coordinating centre: none from one to
 * four, and none from which such a cell could be reckoned.
 *
 * <p>The rows are the details and the totals of the same things, the columns the months and, once
 * the year is over, their sum. In each column the details together are the totals together, and in
 * each row the months together are the sum. Seen as a net, rows and columns are its knots and each
 * hidden cell a thread between two of them: a cell on a closed way of threads can be one more or
 * one less without any shown number changing, as long as no hidden cell is zero; a cell on none is
 * known. So cells that are not zero are hidden until every hidden cell lies on a closed way.
 *
 * <p>What a month shows follows from that month alone, so that no later month and no end of the
 * year shows what an earlier look hid. The sums give way to the months.
 */
final class Disclosure {

  /** What is fewer is hidden; nothing is shown as nothing. */
  static final int LEAST = 5;

  /** Hiding a total hides more than hiding any detail. */
  private static final long TOTALS_LAST = 1L << 40;

  private static final long NO_WAY = Long.MAX_VALUE;

  private final long[][] values;
  private final int details;
  private final int months;
  private final boolean[][] hidden;

  private Disclosure(long[][] details, long[][] totals, int months) {
    this.details = details.length;
    this.months = months;
    this.values = new long[details.length + totals.length][];
    for (int row = 0; row < values.length; row++) {
      long[] of = row < this.details ? details[row] : totals[row - this.details];
      values[row] = Arrays.copyOf(of, months + 1);
      values[row][months] = Arrays.stream(of, 0, months).sum();
    }
    this.hidden = new boolean[values.length][months + 1];
  }

  /**
   * What to hide: the rows of the details, then those of the totals; the last column is the sum.
   *
   * @param totals in each month together as much as the details together
   * @param months how many of the columns are over
   * @param over whether the sum is shown at all
   */
  static boolean[][] hide(long[][] details, long[][] totals, int months, boolean over) {
    Disclosure table = new Disclosure(details, totals, months);
    for (int month = 0; month < months; month++) {
      table.hideSmall(month);
      table.keepCompany(month);
    }
    if (over) {
      table.hideSmall(months);
      table.closeWays();
    } else {
      for (boolean[] row : table.hidden) {
        row[months] = true;
      }
    }
    return table.hidden;
  }

  private void hideSmall(int column) {
    for (int row = 0; row < values.length; row++) {
      hidden[row][column] = values[row][column] > 0 && values[row][column] < LEAST;
    }
  }

  /** A cell that is hidden alone in its month is the rest of the others. */
  private void keepCompany(int month) {
    long alone = Arrays.stream(hidden).filter(row -> row[month]).count();
    if (alone == 1) {
      int companion = -1;
      for (int row = 0; row < values.length; row++) {
        boolean open = !hidden[row][month] && values[row][month] > 0;
        if (open && (companion < 0 || cost(row, month) < cost(companion, month))) {
          companion = row;
        }
      }
      hidden[companion][month] = true;
    }
  }

  private long cost(int row, int column) {
    return values[row][column] + (row < details ? 0 : TOTALS_LAST);
  }

  /** Hides sums until every hidden cell lies on a closed way. */
  private void closeWays() {
    boolean changed = true;
    while (changed) {
      changed = false;
      for (int row = 0; row < values.length; row++) {
        for (int column = 0; column <= months; column++) {
          if (hidden[row][column]) {
            changed |= hideAlong(row, column);
          }
        }
      }
    }
  }

  /** Hides what lacks on the cheapest other way from the row of a cell to its column. */
  private boolean hideAlong(int row, int column) {
    int knots = values.length + months + 1;
    long[] reached = new long[knots];
    int[] from = new int[knots];
    Arrays.fill(reached, NO_WAY);
    reached[row] = 0;
    PriorityQueue<long[]> next = new PriorityQueue<>(Comparator.comparingLong(way -> way[0]));
    next.add(new long[] {0, row});
    while (!next.isEmpty()) {
      long[] way = next.poll();
      int knot = (int) way[1];
      if (way[0] > reached[knot]) {
        continue;
      }
      for (int other : neighbours(knot)) {
        boolean itself = isCell(knot, other, row, column);
        long cost = itself ? NO_WAY : threadCost(knot, other);
        if (cost != NO_WAY && way[0] + cost < reached[other]) {
          reached[other] = way[0] + cost;
          from[other] = knot;
          next.add(new long[] {reached[other], other});
        }
      }
    }
    boolean changed = false;
    for (int knot = values.length + column; knot != row; knot = from[knot]) {
      boolean[] cells = hidden[Math.min(knot, from[knot])];
      int place = Math.max(knot, from[knot]) - values.length;
      changed |= !cells[place];
      cells[place] = true;
    }
    return changed;
  }

  private boolean isCell(int knot, int other, int row, int column) {
    return Math.min(knot, other) == row && Math.max(knot, other) == values.length + column;
  }

  private int[] neighbours(int knot) {
    int first = knot < values.length ? values.length : 0;
    int count = knot < values.length ? months + 1 : values.length;
    int[] all = new int[count];
    Arrays.setAll(all, i -> first + i);
    return all;
  }

  /** Nothing for what is hidden already; no way through a zero, nor through a month that is out. */
  private long threadCost(int knot, int other) {
    int row = Math.min(knot, other);
    int column = Math.max(knot, other) - values.length;
    if (hidden[row][column]) {
      return 0;
    }
    return column == months && values[row][column] > 0 ? cost(row, column) : NO_WAY;
  }
}
