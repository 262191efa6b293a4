package es.caib.empara.cases.service;

import es.caib.empara.cases.RiskLevel;
import es.caib.empara.institutions.Island;
import es.caib.empara.shared.service.InvalidInput;
import es.caib.empara.shared.service.PlainText;
import java.util.regex.Pattern;

/**
 * What a person looks for: the beginning of a case number, a whole document or phone, or words of
 * names. It may name somebody, so it is kept nowhere.
 *
 * @param q 2 to 200 characters; a word needs two letters to be looked for
 * @param island null is any
 * @param level null is any
 */
public record CaseSearch(String q, Island island, RiskLevel level) {

  public static final int SHORTEST = 2;
  public static final int LONGEST = 200;

  private static final Pattern SOMETHING = Pattern.compile("[\\p{L}\\p{N}\\p{M}]{2}|\\p{N}");

  public CaseSearch {
    if (q == null || q.isBlank()) {
      throw new InvalidInput("q", "error.missing");
    }
    // Lists of contacts hand telephone numbers over between marks that nobody sees.
    q = PlainText.unturned(q).strip();
    if (q.codePointCount(0, q.length()) > LONGEST) {
      throw new InvalidInput("q", "error.search.long");
    }
    if (q.length() < SHORTEST || !SOMETHING.matcher(q).find()) {
      throw new InvalidInput("q", "error.search.short");
    }
  }

  /** Without what is looked for: this text may reach a log. */
  @Override
  public String toString() {
    return "search of " + q.length() + " characters";
  }
}
