package es.caib.empara.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileAnswerTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "ordre.pdf|attachment; filename=\"ordre.pdf\"; filename*=UTF-8''ordre.pdf",
        "Informe núm. 3 (2).pdf|attachment; filename=\"Informe num. 3 (2).pdf\";"
            + " filename*=UTF-8''Informe%20n%C3%BAm.%203%20%282%29.pdf",
        "a\"; x=y.pdf|attachment; filename=\"a__ x_y.pdf\"; filename*=UTF-8''a%22%3B%20x%3Dy.pdf",
        "命令.pdf|attachment; filename=\"__.pdf\"; filename*=UTF-8''%E5%91%BD%E4%BB%A4.pdf"
      })
  void disposition_ofAnyName_isOneHeader_withThatNameForWhoeverReadsIt(String name, String header) {
    assertThat(FileAnswer.disposition(name)).isEqualTo(header);
  }
}
