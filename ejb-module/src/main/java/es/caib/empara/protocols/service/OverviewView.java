package es.caib.empara.protocols.service;

import java.util.List;

/** How the protocols of all bodies stand. */
public record OverviewView(List<Row> rows) {

  /**
   * A protocol of a body.
   *
   * @param protocolId null for a body that has none; then the rest is empty too
   * @param inForce null for none
   * @param working null for none
   * @param uncovered required articles on which nothing in force rests
   * @param readers how many are to read what is in force
   * @param read how many of them have
   */
  public record Row(
      String realm,
      Long protocolId,
      String code,
      String title,
      VersionBrief inForce,
      VersionBrief working,
      List<ArticleRef> uncovered,
      int readers,
      int read) {}

  /** How many bodies have no protocol in force. */
  public long without() {
    return rows.stream()
        .map(Row::realm)
        .distinct()
        .filter(
            realm ->
                rows.stream().noneMatch(row -> row.realm().equals(realm) && row.inForce() != null))
        .count();
  }

  /** How many protocols wait because the law has changed. */
  public long reopened() {
    return rows.stream().filter(row -> row.inForce() != null && row.inForce().reopened()).count();
  }
}
