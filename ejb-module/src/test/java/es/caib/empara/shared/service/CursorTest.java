package es.caib.empara.shared.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.Base64;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CursorTest {

  @Test
  void cursor_goesAndComesBack() {
    OffsetDateTime time = OffsetDateTime.parse("2026-11-23T09:00:00.123456Z");
    String cursor = Cursor.of(time, 4L, "VG-07-2026-000001");

    String[] parts = Cursor.parts(cursor, 3);
    assertThat(Cursor.time(parts[0])).isEqualTo(time);
    assertThat(Cursor.number(parts[1])).isEqualTo(4);
    assertThat(parts[2]).isEqualTo("VG-07-2026-000001");
  }

  @Test
  void cursor_canStandInAnAddressAsItIs() {
    assertThat(Cursor.of("ÿÿÿ>>>???", 1L)).matches("[A-Za-z0-9_-]+");
  }

  @Test
  void cursor_ofAnEmptyPart_keepsItsPlace() {
    assertThat(Cursor.parts(Cursor.of("", 7), 2)).startsWith("", "7");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "*",
        "a",
        "not base64!",
        "AAAA",
        "../../etc/passwd",
        "' or 1=1 --",
        "\u0000",
        "MXwyfDN8NHw",
        "%00"
      })
  void foreignText_isRefusedAsACursor(String cursor) {
    assertRefused(() -> Cursor.parts(cursor, 3));
  }

  @Test
  void cursorOfAnotherList_isRefused() {
    assertRefused(() -> Cursor.parts(Cursor.of(1, 2), 3));
    assertRefused(() -> Cursor.parts(Cursor.of(1, 2, 3, 4), 3));
  }

  @Test
  void forgedPart_isRefused() {
    String forged =
        Base64.getUrlEncoder()
            .encodeToString("99999999999999999999|x|".getBytes(StandardCharsets.UTF_8));
    String[] parts = Cursor.parts(forged, 2);

    assertRefused(() -> Cursor.number(parts[0]));
    assertRefused(() -> Cursor.number(parts[1]));
    assertRefused(() -> Cursor.time(parts[1]));
    assertRefused(() -> Cursor.time("2026-02-30T00:00:00Z"));
  }

  private static void assertRefused(ThrowingCallable use) {
    assertThatThrownBy(use)
        .isInstanceOfSatisfying(
            InvalidInput.class, wrong -> assertThat(wrong.field()).isEqualTo("cursor"));
  }
}
