package es.caib.empara.channels.service;

import es.caib.empara.documents.DocumentFormat;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;

/**
 * A circular.
 *
 * @param realms whom it is for; empty for all bodies
 * @param publishedBy the name of the author; null for a draft
 * @param supersedes the circular that it replaces; null for none
 * @param replacedBy null unless it is replaced
 * @param reason why it was withdrawn; null unless it was
 * @param progress who has read it; null for whoever is neither author nor administrator
 */
public record CircularView(
    CircularSummary summary,
    Set<String> realms,
    Set<String> roles,
    String publishedBy,
    Link supersedes,
    Link replacedBy,
    OffsetDateTime endedAt,
    String reason,
    List<File> files,
    Progress progress,
    Acts acts) {

  /**
   * Another circular.
   *
   * @param number null for a draft
   */
  public record Link(Long id, String number) {}

  /** A document that goes with it. */
  public record File(Long id, String title, String name, DocumentFormat format, int size) {}

  /**
   * Who has read it and who has not, of all bodies or of the caller's.
   *
   * @param asked those who have access, and those who have read it
   * @param gone how many were asked, have not read it and have no access any more
   * @param remindedAt null for never
   */
  public record Progress(
      long read, long asked, long gone, List<Body> missing, OffsetDateTime remindedAt) {}

  /** Those of a body who have not read it, by name. */
  public record Body(String name, List<String> people) {}

  /** What the caller can do now. */
  public record Acts(
      boolean reads, boolean edits, boolean withdraws, boolean reminds, boolean supersedes) {}

  /** The last day to read it; null for none. */
  public LocalDate readBy() {
    return summary.readBy();
  }
}
