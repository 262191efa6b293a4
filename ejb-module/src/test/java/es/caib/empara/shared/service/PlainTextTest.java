package es.caib.empara.shared.service;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextTest {

  /** Every character of the basic plane, one by one: what is refused is just this. */
  @Test
  void everyCharacter_isSound_butControlsTurnsAndHalves() {
    for (int c = 0; c <= 0xffff; c++) {
      boolean control = Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t';
      boolean turns = c >= 0x202a && c <= 0x202e || c >= 0x2066 && c <= 0x2069;
      boolean half = c >= 0xd800 && c <= 0xdfff;

      assertThat(PlainText.isSound("a" + (char) c + "b"))
          .as("U+%04X", c)
          .isEqualTo(!control && !turns && !half);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\u200fفاطمة\u200e", "\u061cعلي", "נעמה", "李小龍", "😀", "a\r\n\tb"})
  void textsOfPeople_areSound(String text) {
    assertThat(PlainText.isSound(text)).isTrue();
  }

  /** As a telephone's list of contacts hands it over. */
  @Test
  void unturned_isTheSameTextWithoutItsTurns() {
    assertThat(PlainText.unturned("\u202a+34 300 000 000\u202c")).isEqualTo("+34 300 000 000");
    assertThat(PlainText.unturned("\u2067פ\u2069-\u200f")).isEqualTo("פ-\u200f");
  }
}
