package es.caib.empara.protocols.service.internal;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import es.caib.empara.protocols.service.CompareView.Mark;
import es.caib.empara.protocols.service.CompareView.Piece;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Two texts word by word.
 *
 * @param older the old text, with what is gone marked
 * @param newer the new text, with what has come marked
 */
record WordDifference(List<Piece> older, List<Piece> newer) {

  /** A word, a stretch of white space, or one other sign. */
  private static final Pattern TOKEN = Pattern.compile("[\\p{L}\\p{N}]+|\\s+|.", Pattern.DOTALL);

  static WordDifference of(String before, String after) {
    List<String> old = tokens(before);
    List<String> fresh = tokens(after);
    Side left = new Side();
    Side right = new Side();
    int read = 0;
    for (AbstractDelta<String> delta : DiffUtils.diff(old, fresh).getDeltas()) {
      List<String> same = old.subList(read, delta.getSource().getPosition());
      left.add(Mark.SAME, same);
      right.add(Mark.SAME, same);
      left.add(Mark.REMOVED, delta.getSource().getLines());
      right.add(Mark.ADDED, delta.getTarget().getLines());
      read = delta.getSource().getPosition() + delta.getSource().size();
    }
    List<String> rest = old.subList(read, old.size());
    left.add(Mark.SAME, rest);
    right.add(Mark.SAME, rest);
    return new WordDifference(left.pieces, right.pieces);
  }

  /** A text of which all is of one mark. */
  static List<Piece> whole(Mark mark, String text) {
    return List.of(new Piece(mark, text));
  }

  boolean isSame() {
    return older.stream().allMatch(piece -> piece.mark() == Mark.SAME)
        && newer.stream().allMatch(piece -> piece.mark() == Mark.SAME);
  }

  private static List<String> tokens(String text) {
    return TOKEN.matcher(text).results().map(MatchResult::group).toList();
  }

  /** Pieces in their order, those of one mark together. */
  private static final class Side {

    private final List<Piece> pieces = new ArrayList<>();

    void add(Mark mark, List<String> tokens) {
      if (!tokens.isEmpty()) {
        pieces.add(new Piece(mark, String.join("", tokens)));
      }
    }
  }
}
