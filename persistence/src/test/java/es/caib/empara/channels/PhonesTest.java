package es.caib.empara.channels;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhonesTest {

  @ParameterizedTest
  @CsvSource({
    "971 00 00 12, +34971000012",
    "+34 971-00-00-12, +34971000012",
    "0034 (971) 000.012, +34971000012",
    "900178989, +34900178989",
    "+33 1 23 45 67 89, +33123456789",
    "00376 800 000, +376800000"
  })
  void aNumber_howeverItIsTyped_isKeptAsE164(String typed, String kept) {
    assertThat(Phones.parse(typed)).contains(kept);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "112",
        "971 00 00",
        "971 00 00 123",
        "171000012",
        "+34 171 000 012",
        "+34 971 00 00",
        "+0123456789",
        "971 OO OO 12",
        "+1234567890123456",
        "ext. 12",
        "٩٧١٠٠٠٠١٢"
      })
  void whatIsNoNumber_isNotKept(String typed) {
    assertThat(Phones.parse(typed)).isEmpty();
  }

  @Test
  void aNumber_isShownInGroups() {
    assertThat(Phones.grouped("+34971000012")).isEqualTo("+34 971 00 00 12");
    assertThat(Phones.grouped("+33123456789")).isEqualTo("+33 123 456 789");
    assertThat(Phones.grouped("+376800000")).isEqualTo("+376 800 000");
  }
}
