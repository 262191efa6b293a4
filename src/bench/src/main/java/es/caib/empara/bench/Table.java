package es.caib.empara.bench;

import java.util.Collections;
import java.util.List;

/** A table in Markdown. */
final class Table {

  private final StringBuilder text = new StringBuilder();

  Table(String title, String... columns) {
    text.append("### ").append(title).append("\n\n");
    row(columns);
    row(Collections.nCopies(columns.length, "---").toArray(String[]::new));
  }

  Table row(String... cells) {
    text.append("| ").append(String.join(" | ", List.of(cells))).append(" |\n");
    return this;
  }

  /** What must be known to read it. */
  Table note(String note) {
    text.append('\n').append(note).append('\n');
    return this;
  }

  static String verdict(boolean met) {
    return met ? "met" : "falls short";
  }

  @Override
  public String toString() {
    return text + "\n";
  }
}
