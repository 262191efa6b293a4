package es.caib.empara.orders.web;

import es.caib.empara.orders.service.FigureCell;
import es.caib.empara.orders.service.FigureTable;
import java.util.List;

/** A row of a table: a name, and for each column what was counted now and before. */
public final class FigureRow {

  private final String name;
  private final List<FigureTable.Line> columns;

  FigureRow(String name, List<FigureTable.Line> columns) {
    this.name = name;
    this.columns = columns;
  }

  public String getName() {
    return name;
  }

  public FigureCell now(int column) {
    return columns.get(column).now();
  }

  public FigureCell before(int column) {
    return columns.get(column).before();
  }

  /** For the bar beside the number, which a hidden one has not. */
  public long length(int column) {
    return now(column).value();
  }

  List<FigureTable.Line> lines() {
    return columns;
  }
}
