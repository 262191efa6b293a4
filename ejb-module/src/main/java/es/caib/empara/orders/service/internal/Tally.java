package es.caib.empara.orders.service.internal;

import es.caib.empara.orders.service.FigureCell;
import es.caib.empara.orders.service.FigurePeriod;
import es.caib.empara.orders.service.FigureTable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Counts of one subject by detail, by island and by month of some years. */
final class Tally {

  private static final int MONTHS = 12;

  private final int firstYear;
  private final int months;
  private final Map<String, long[]> details = new TreeMap<>();
  private final Map<String, long[]> islands = new TreeMap<>();

  /**
   * @param details those that have a row even when there is nothing to count
   * @param islands the same
   */
  Tally(int firstYear, int years, Iterable<String> details, Iterable<String> islands) {
    this.firstYear = firstYear;
    this.months = years * MONTHS;
    details.forEach(detail -> this.details.put(detail, new long[months]));
    islands.forEach(island -> this.islands.put(island, new long[months]));
  }

  /**
   * @param month from the first of the first year
   */
  void add(String detail, String island, int month, long count) {
    details.computeIfAbsent(detail, key -> new long[months])[month] += count;
    islands.computeIfAbsent(island, key -> new long[months])[month] += count;
  }

  /** The table of a period, with everything in it. */
  FigureTable open(FigurePeriod period) {
    long[] all = new long[months];
    islands.values().forEach(row -> Arrays.setAll(all, month -> all[month] + row[month]));
    return new FigureTable(
        details.entrySet().stream().map(row -> open(row.getKey(), row.getValue(), period)).toList(),
        islands.entrySet().stream().map(row -> open(row.getKey(), row.getValue(), period)).toList(),
        open("", all, period));
  }

  private FigureTable.Line open(String key, long[] row, FigurePeriod period) {
    return new FigureTable.Line(
        key,
        FigureCell.of(sum(row, period)),
        FigureCell.of(sum(row, period.previous())),
        period.monthsOfYear().stream().map(month -> FigureCell.of(sum(row, month))).toList());
  }

  private long sum(long[] row, FigurePeriod period) {
    int from = place(period);
    return Arrays.stream(row, from, period.ofYear() ? from + MONTHS : from + 1).sum();
  }

  private int place(FigurePeriod period) {
    return (period.year() - firstYear) * MONTHS + period.month().getMonthValue() - 1;
  }

  /** The table of a period in which no small number is, nor can be reckoned. */
  FigureTable guarded(FigurePeriod period, LocalDate today) {
    Guard present = new Guard(period.wholeYear(), today);
    FigurePeriod previous = period.previous();
    Guard past =
        previous.year() == period.year() ? present : new Guard(previous.wholeYear(), today);
    List<FigureTable.Line> ofDetails = new ArrayList<>();
    List<FigureTable.Line> ofIslands = new ArrayList<>();
    int row = 0;
    for (String key : details.keySet()) {
      ofDetails.add(guarded(key, row++, period, present, past));
    }
    for (String key : islands.keySet()) {
      ofIslands.add(guarded(key, row++, period, present, past));
    }
    // The sum of several islands would be one equation more than those that are kept.
    return new FigureTable(ofDetails, ofIslands, ofIslands.size() == 1 ? ofIslands.get(0) : null);
  }

  private static FigureTable.Line guarded(
      String key, int row, FigurePeriod period, Guard present, Guard past) {
    return new FigureTable.Line(
        key,
        present.cell(row, period),
        past.cell(row, period.previous()),
        period.monthsOfYear().stream().map(month -> present.cell(row, month)).toList());
  }

  /** One year with what of it is hidden. */
  private final class Guard {

    private final List<long[]> rows;
    private final int over;
    private final boolean[][] hidden;

    Guard(FigurePeriod year, LocalDate today) {
      int from = place(year);
      rows =
          Stream.concat(details.values().stream(), islands.values().stream())
              .map(row -> Arrays.copyOfRange(row, from, from + MONTHS))
              .toList();
      over = (int) year.monthsOfYear().stream().filter(month -> month.isOver(today)).count();
      hidden =
          Disclosure.hide(
              rows.subList(0, details.size()).toArray(long[][]::new),
              rows.subList(details.size(), rows.size()).toArray(long[][]::new),
              over,
              year.isOver(today));
    }

    FigureCell cell(int row, FigurePeriod period) {
      int month = period.month().getMonthValue() - 1;
      if (period.ofYear() ? over < MONTHS : month >= over) {
        return FigureCell.OPEN;
      }
      if (hidden[row][period.ofYear() ? over : month]) {
        return FigureCell.HIDDEN;
      }
      long[] of = rows.get(row);
      return FigureCell.of(period.ofYear() ? Arrays.stream(of).sum() : of[month]);
    }
  }
}
