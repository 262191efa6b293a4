package es.caib.empara.cases;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommunicationLineTest {

  @ParameterizedTest
  @CsvSource(
      nullValues = "none",
      value = {"cmallorca, none", "none, A dos mots", "PHONE, x - y"})
  void whatIsKept_isReadAgain(String party, String subject) {
    CommunicationLine line = new CommunicationLine(party, subject);

    assertThat(CommunicationLine.read(line.text())).isEqualTo(line);
  }
}
