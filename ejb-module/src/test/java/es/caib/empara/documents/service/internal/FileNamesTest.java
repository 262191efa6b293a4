package es.caib.empara.documents.service.internal;

import static org.assertj.core.api.Assertions.assertThat;

import es.caib.empara.documents.DocumentFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNamesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ordre.pdf|ordre.pdf",
        "Interlocutòria núm. 12.PDF|Interlocutòria núm. 12.pdf",
        "../../etc/passwd|passwd.pdf",
        "C:\\Users\\x\\ordre.pdf|ordre.pdf",
        "virus.exe|virus.pdf",
        "virus.pdf.exe|virus.pdf.pdf",
        "..|document.pdf",
        "/|document.pdf",
        ".pdf|document.pdf",
        "a\"b;c=d.pdf|a b c d.pdf",
        "ofni\u202efdp.exe|ofnifdp.pdf",
        "a\u0000b\u0007\u0085c.pdf|abc.pdf"
      })
  void name_asItCame_isGivenBackAsWordsWithTheEndingOfWhatItIs(String came, String kept) {
    assertThat(FileNames.clean(came, DocumentFormat.PDF)).isEqualTo(kept);
  }

  @Test
  void name_thatIsMissingOrOverlong_isMadeUpOrCut() {
    assertThat(FileNames.clean(null, DocumentFormat.JPEG)).isEqualTo("document.jpg");
    assertThat(FileNames.clean("\r\nSet-Cookie: a", DocumentFormat.PDF))
        .isEqualTo("Set-Cookie a.pdf");
    assertThat(FileNames.clean("x".repeat(5000) + ".pdf", DocumentFormat.PDF)).hasSize(104);
  }
}
