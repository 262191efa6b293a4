package es.caib.empara.bench;

import java.util.List;
import java.util.Locale;

/** One table for the README: each aim, on both databases. */
final class Summary {

  private Summary() {}

  static Table of(List<Bench> benches, Statements statements, StartUp startUp) {
    Table table = new Table("Figures", "what", "database", "measured", "aim", "");
    for (Bench bench : benches) {
      BoardLatency latency = bench.latency();
      row(
          table,
          "feed to an open board, median, times the floor",
          latency.database(),
          latency.ratio(),
          "at most 3",
          latency.ratio() <= BoardLatency.MOST_RATIO);
      row(
          table,
          "feed to an open board, p99, ms",
          latency.database(),
          latency.p99Millis(),
          "at most 100",
          latency.p99Millis() <= BoardLatency.MOST_MILLIS);
      FiveHundredBoards boards = bench.boards();
      row(
          table,
          "a message to 500 open boards, median, times the floor",
          boards.database(),
          boards.ratio(),
          "at most 1.5",
          boards.ratio() <= FiveHundredBoards.MOST_RATIO);
      row(
          table,
          "a message to the last of 500 open boards, ms",
          boards.database(),
          boards.lastMillis(),
          "at most 1000",
          boards.lastMillis() <= FiveHundredBoards.MOST_MILLIS);
      for (CaseReads reads : bench.reads()) {
        row(
            table,
            "opening a case, " + reads.clients() + " at once, share of the floor",
            reads.database(),
            reads.ratio(),
            "at least 0.7",
            reads.ratio() >= CaseReads.LEAST_RATIO);
      }
      FeedThroughput feed = bench.feed();
      row(table, "events in batches, share of plain JDBC", feed.database(), feed.batchRatio());
      row(table, "events one by one, share of plain JDBC", feed.database(), feed.singleRatio());
    }
    table.row(
        "most SQL statements of a page",
        benches.get(0).latency().database(),
        Integer.toString(statements.most()),
        "at most " + Statements.MOST,
        Table.verdict(statements.most() <= Statements.MOST));
    table.row("start, s", "H2", number(startUp.againSeconds()), "", "");
    table.row("memory after the start, MB", "H2", number(startUp.againMegabytes()), "", "");
    return table;
  }

  private static void row(Table table, String what, String database, double ratio) {
    row(table, what, database, ratio, "at least 0.4", ratio >= FeedThroughput.LEAST_RATIO);
  }

  private static void row(
      Table table, String what, String database, double value, String aim, boolean met) {
    table.row(what, database, number(value), aim, Table.verdict(met));
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, value < 10 ? "%.2f" : "%.0f", value);
  }
}
