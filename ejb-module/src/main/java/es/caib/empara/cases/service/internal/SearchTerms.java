package es.caib.empara.cases.service.internal;

import es.caib.empara.cases.MatchKind;
import es.caib.empara.shared.service.InvalidInput;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What a typed text can mean; several meanings at once are looked for side by side.
 *
 * @param number the beginning of a case number; null when it can be none
 * @param document as it is compared; null when it can be none
 * @param phone as it is compared; null when it can be none
 * @param words of names, as they are compared; each has at least two letters
 */
record SearchTerms(String number, String document, String phone, List<String> words) {

  /** Names have fewer; each word more is one more way through the index. */
  private static final int MOST_WORDS = 10;

  private static final Pattern NUMBER = Pattern.compile("[A-Z0-9-]{2,24}");
  private static final Pattern DOCUMENT = Pattern.compile("(?=.*\\d)[A-Z0-9]{5,32}");
  private static final Pattern PHONE = Pattern.compile("\\+?[\\d\\s().-]{6,}");

  static SearchTerms of(String typed) {
    String number = typed.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
    String document = SearchKeys.document(typed);
    String phone = PHONE.matcher(typed).matches() ? SearchKeys.phone(typed) : "";
    List<String> words =
        SearchKeys.words(typed).stream()
            .filter(word -> word.codePointCount(0, word.length()) > 1)
            .toList();
    if (words.size() > MOST_WORDS) {
      throw new InvalidInput("q", "error.search.words");
    }
    return new SearchTerms(
        NUMBER.matcher(number).matches() ? number : null,
        DOCUMENT.matcher(document).matches() ? document : null,
        phone.length() < 6 ? null : phone,
        words);
  }

  /** For whoever does not see contact data. */
  SearchTerms withoutPhone() {
    return new SearchTerms(number, document, null, words);
  }

  /** What the text most probably is, for the operations log. */
  MatchKind kind() {
    if (phone != null) {
      return MatchKind.PHONE;
    } else if (words.stream().noneMatch(SearchTerms::hasDigit)) {
      return MatchKind.NAME;
    }
    boolean isNumber = number != null && number.contains("-");
    return document == null || isNumber ? MatchKind.NUMBER : MatchKind.DOCUMENT;
  }

  private static boolean hasDigit(String word) {
    return word.codePoints().anyMatch(Character::isDigit);
  }
}
