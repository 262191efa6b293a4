package es.caib.empara.orders.web;

import es.caib.empara.orders.service.FigureCell;
import es.caib.empara.orders.service.FigurePeriod;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The months of a year as columns, some beside each other. */
public final class MonthChart {

  private static final int LEFT = 36;
  private static final int MONTH = 50;
  private static final int TOP = 14;
  private static final int GROUND = 130;
  private static final int GAP = 8;

  private final List<FigurePeriod> months;
  private final List<FigureRow> series;
  private final Locale locale;
  private final long most;

  MonthChart(List<FigurePeriod> months, List<FigureRow> series, Locale locale) {
    this.months = months;
    this.series = series;
    this.locale = locale;
    this.most =
        Math.max(
            1,
            series.stream()
                .flatMap(row -> row.lines().get(0).months().stream())
                .mapToLong(FigureCell::value)
                .max()
                .orElse(1));
  }

  /** A column, or the sign in its place that a number is hidden. */
  public static final class Column {

    private final int x;
    private final int y;
    private final int width;
    private final int series;
    private final boolean hidden;

    Column(int x, int y, int width, int series, boolean hidden) {
      this.x = x;
      this.y = y;
      this.width = width;
      this.series = series;
      this.hidden = hidden;
    }

    public int getX() {
      return x;
    }

    public int getY() {
      return y;
    }

    public int getWidth() {
      return width;
    }

    public int getHeight() {
      return GROUND - y;
    }

    /** Which of those beside each other it is, from 1. */
    public int getSeries() {
      return series;
    }

    public boolean isHidden() {
      return hidden;
    }

    public int getMiddle() {
      return x + width / 2;
    }
  }

  /** A month with the numbers of its series, in their order. */
  public static final class Month {

    private final String name;
    private final String brief;
    private final int middle;
    private final List<FigureCell> cells;

    Month(String name, String brief, int middle, List<FigureCell> cells) {
      this.name = name;
      this.brief = brief;
      this.middle = middle;
      this.cells = cells;
    }

    public String getName() {
      return name;
    }

    public String getBrief() {
      return brief;
    }

    public int getMiddle() {
      return middle;
    }

    public List<FigureCell> getCells() {
      return cells;
    }
  }

  public List<Column> getColumns() {
    List<Column> columns = new ArrayList<>();
    int width = (MONTH - GAP) / series.size();
    for (int month = 0; month < months.size(); month++) {
      for (int one = 0; one < series.size(); one++) {
        FigureCell cell = series.get(one).lines().get(0).months().get(month);
        boolean hidden = cell.state() == FigureCell.State.HIDDEN;
        if (hidden || cell.value() > 0) {
          int x = LEFT + month * MONTH + GAP / 2 + one * width;
          columns.add(new Column(x, height(cell.value()), width - 2, one + 1, hidden));
        }
      }
    }
    return columns;
  }

  private int height(long value) {
    return GROUND - (int) Math.round((double) (GROUND - TOP) * value / most);
  }

  public List<Month> getMonths() {
    DateTimeFormatter name = DateTimeFormatter.ofPattern("LLLL yyyy", locale);
    DateTimeFormatter brief = DateTimeFormatter.ofPattern("LLL", locale);
    List<Month> all = new ArrayList<>();
    for (int month = 0; month < months.size(); month++) {
      int place = month;
      all.add(
          new Month(
              name.format(months.get(month).first()),
              brief.format(months.get(month).first()),
              LEFT + month * MONTH + MONTH / 2,
              series.stream().map(row -> row.lines().get(0).months().get(place)).toList()));
    }
    return all;
  }

  public List<FigureRow> getSeries() {
    return series;
  }

  public long getMost() {
    return most;
  }

  public int getTop() {
    return TOP;
  }

  public int getGround() {
    return GROUND;
  }

  public int getLeft() {
    return LEFT;
  }

  public int getRight() {
    return LEFT + months.size() * MONTH;
  }
}
