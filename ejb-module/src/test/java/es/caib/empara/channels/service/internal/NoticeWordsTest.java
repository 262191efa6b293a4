package es.caib.empara.channels.service.internal;

import static org.assertj.core.api.Assertions.assertThat;

import es.caib.empara.shared.service.LetterWords;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What letters about circulars and contacts say, in both languages. */
class NoticeWordsTest {

  private static final LetterWords WORDS =
      new LetterWords("es.caib.empara.channels.service.notices", NoticeWordsTest.class);

  @ParameterizedTest
  @CsvSource({
    "circular.published, de l’Institut Balear de la Dona, del Institut Balear de la Dona",
    "circular.reminder, encara no heu confirmat, aún no ha confirmado"
  })
  void aCircular_isNamedByNumberAndTitle(String key, String catalan, String spanish) {
    String letter = WORDS.both(words -> words.format(key, "3/2026", "Horari d’hivern"));

    assertThat(WORDS.subject(key + ".subject", "3/2026")).contains("3/2026");
    assertThat(letter).contains("3/2026, «Horari d’hivern»", catalan, spanish);
    assertThat(letter).doesNotContain("{", "''");
  }

  @ParameterizedTest
  @CsvSource({
    "circular.day, true",
    "contact.DUE, true",
    "circular.no.day, false",
    "contact.OVERDUE, false"
  })
  void theLastDay_isSaidWhereThereIsOne(String key, boolean said) {
    String letter = WORDS.both(words -> words.format(key, "11/12/2026"));

    assertThat(letter.contains("11/12/2026")).isEqualTo(said);
    assertThat(letter).contains("no hi contesteu", "no conteste").doesNotContain("{", "''");
  }
}
