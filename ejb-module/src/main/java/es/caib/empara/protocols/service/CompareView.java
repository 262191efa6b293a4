package es.caib.empara.protocols.service;

import java.util.List;

/** Two versions of a protocol side by side; older is the one with the lesser number. */
public record CompareView(
    Long protocolId,
    String code,
    String title,
    VersionBrief older,
    VersionBrief newer,
    List<Pair> pairs) {

  /** What became of a clause. */
  public enum Change {
    SAME,
    CHANGED,
    ADDED,
    REMOVED
  }

  /** What became of a piece of text. */
  public enum Mark {
    SAME,
    ADDED,
    REMOVED
  }

  /** A piece of text. */
  public record Piece(Mark mark, String text) {}

  /**
   * One side.
   *
   * @param number of the clause in its version, from 1
   * @param articles that it rests on, in words
   */
  public record Side(int number, List<Piece> heading, List<Piece> content, List<String> articles) {}

  /** A clause in both versions; a side is null where there is none. */
  public record Pair(Change change, Side older, Side newer) {}

  /** How many clauses are not the same. */
  public long changes() {
    return pairs.stream().filter(pair -> pair.change() != Change.SAME).count();
  }
}
