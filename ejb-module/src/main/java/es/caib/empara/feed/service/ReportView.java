package es.caib.empara.feed.service;

import es.caib.empara.feed.ReconciliationItem;
import es.caib.empara.feed.ReconciliationKind;
import es.caib.empara.feed.SourceSystem;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

/**
 * A reconciliation report.
 *
 * @param comparedAt null while it is still to be made
 * @param snapshotDay the day of a snapshot; null for an initial load
 */
public record ReportView(
    Long id,
    SourceSystem source,
    ReconciliationKind kind,
    OffsetDateTime askedAt,
    OffsetDateTime comparedAt,
    LocalDate snapshotDay,
    List<Line> lines) {

  /**
   * What the source holds of something, and what is here; what is not known is null.
   *
   * @param equal null when the source did not say what it holds
   */
  public record Line(
      ReconciliationItem item,
      Long theirCount,
      String theirHash,
      Long ourCount,
      String ourHash,
      Boolean equal) {}

  /** Whether both sides agree, as far as the source says what it holds. */
  public boolean isEqual() {
    return lines.stream().noneMatch(line -> Boolean.FALSE.equals(line.equal()));
  }
}
