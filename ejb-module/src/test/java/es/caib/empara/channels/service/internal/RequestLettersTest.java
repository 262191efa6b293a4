package es.caib.empara.channels.service.internal;

import static org.assertj.core.api.Assertions.assertThat;

import es.caib.empara.channels.service.RequestReference;
import es.caib.empara.shared.service.LetterWords;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Letters say in both languages which request it is, and leave no place unfilled. */
class RequestLettersTest {

  private final LetterWords words =
      new LetterWords("es.caib.empara.channels.service.requests", RequestLetters.class);

  @ParameterizedTest
  @ValueSource(strings = {"request.overdue", "request.twice"})
  void aLetter_namesTheRequest_inBothLanguages(String key) {
    String reference = RequestReference.of(1234L);

    String letter = words.both(text -> text.format(key, reference));

    assertThat(words.subject(key + ".subject", reference)).contains("P-1234").doesNotContain("{");
    assertThat(letter.split("--")).hasSize(2).allMatch(each -> each.contains("P-1234"));
    assertThat(letter).contains("no hi contesteu", "no lo conteste").doesNotContain("{");
  }
}
