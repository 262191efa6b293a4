package es.caib.empara.feed;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** A line of a reconciliation report. */
public enum ReconciliationItem {
  CASES(SourceSystem.VIOGEN),
  ASSESSMENTS(SourceSystem.VIOGEN),
  INCIDENTS(SourceSystem.VIOGEN),
  ORDERS(SourceSystem.SIRAJ),
  MEASURES(SourceSystem.SIRAJ),
  /** Orders with a measure in force on the day of a snapshot. */
  OPEN_ORDERS(null),
  SNAPSHOT_MISSING_HERE(null),
  SNAPSHOT_MISSING_THERE(null),
  /** Known under another case or number of procedure. */
  SNAPSHOT_DIFFERS(null);

  private final SourceSystem loadedFrom;

  ReconciliationItem(SourceSystem loadedFrom) {
    this.loadedFrom = loadedFrom;
  }

  /** What is compared at the end of the initial load of a source. */
  public static List<ReconciliationItem> loadedFrom(SourceSystem source) {
    return Arrays.stream(values()).filter(item -> item.loadedFrom == source).toList();
  }

  /** The differences that a snapshot can show. */
  public static List<ReconciliationItem> gaps() {
    return List.of(SNAPSHOT_MISSING_HERE, SNAPSHOT_MISSING_THERE, SNAPSHOT_DIFFERS);
  }

  /** As the interchange with the State names it. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
