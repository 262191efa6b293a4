package es.caib.empara.feed.service.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import es.caib.empara.cases.RiskLevel;
import jakarta.json.JsonObject;
import java.util.regex.Pattern;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FieldsTest {

  /** Every control character but the three that are text: C0, delete and C1. */
  @Test
  void controlCharacters_areRejected_andLineBreaksAndTabsAreText() {
    for (int c = 0; c <= 0x9f; c++) {
      boolean control = Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t';
      Fields fields = fields("{\"f\":\"a\\u%04xb\"}".formatted(c));
      if (control) {
        assertRejected(() -> fields.text("f", 10), "f");
      } else {
        assertThat(fields.text("f", 10)).isEqualTo("a" + (char) c + "b");
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"\\ud800", "\\udfff", "a\\ud83d", "\\ude00\\ud83d", "\\ud800\\ud800"})
  void halfCharacters_areRejected(String text) {
    assertRejected(() -> fields("{\"f\":\"" + text + "\"}").text("f", 10), "f");
  }

  @Test
  void wholeCharactersBeyondTheBasicPlane_areText() {
    assertThat(fields("{\"f\":\"\\ud83d\\ude00\"}").text("f", 10)).isEqualTo("😀");
  }

  /** A text must not read other than it is written. */
  @ParameterizedTest
  @ValueSource(strings = {"202a", "202b", "202c", "202d", "202e", "2066", "2067", "2068", "2069"})
  void whatTurnsTheDirection_isRejected(String code) {
    assertRejected(() -> fields("{\"f\":\"a\\u" + code + "b\"}").text("f", 10), "f");
  }

  /** Marks of direction and joiners belong to names in Arabic, Hebrew and Persian. */
  @ParameterizedTest
  @ValueSource(strings = {"\u200f", "\u200e", "\u061c", "\u200c", "\u200d", "\u00ad"})
  void marksOfDirectionAndJoiners_areText(String mark) {
    assertThat(fields("{\"f\":\"a" + mark + "b\"}").text("f", 10)).isEqualTo("a" + mark + "b");
  }

  @Test
  void textLength_isLimitedBeforeAnythingElse() {
    assertThat(fields("{\"f\":\"12345\"}").text("f", 5)).isEqualTo("12345");
    assertRejected(() -> fields("{\"f\":\"123456\"}").text("f", 5), "f");
    assertRejected(() -> fields("{\"f\":\"      \"}").text("f", 5), "f");
  }

  @ParameterizedTest
  @ValueSource(strings = {"null", "\"\"", "\" \\t\\n\"", "\"\\u3000\""})
  void blankText_isAsAbsent(String value) {
    assertThat(fields("{\"f\":" + value + "}").optionalText("f", 10)).isNull();
    assertRejected(() -> fields("{\"f\":" + value + "}").text("f", 10), "f");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-0", "1e400", "true", "{}", "[]", "[\"a\"]"})
  void otherThingsThanText_areNeverTurnedIntoIt(String value) {
    assertRejected(() -> fields("{\"f\":" + value + "}").optionalText("f", 10), "f");
    assertRejected(() -> fields("{\"f\":" + value + "}").optionalTime("f"), "f");
    assertRejected(() -> fields("{\"f\":" + value + "}").optionalDate("f"), "f");
    assertRejected(() -> fields("{\"f\":" + value + "}").oneOf("f", RiskLevel.class), "f");
  }

  /** Also those that a careless reader would spend minutes and gigabytes to write out. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "101",
        "-1",
        "1.5",
        "1e2147483647",
        "-1e2147483647",
        "1e-2147483647",
        "1e999999999",
        "9223372036854775808",
        "2147483648",
        "4294967301",
        "0.1e0",
        "\"5\"",
        "true",
        "{}",
        "[5]"
      })
  void numbers_thatAreNoSmallWholeOnes_areRejected(String value) {
    assertRejected(() -> fields("{\"f\":" + value + "}").optionalInteger("f", 0, 100), "f");
  }

  @ParameterizedTest
  @ValueSource(strings = {"100", "1e2", "100.0", "1000e-1", "100.000000000000000000000"})
  void numbers_writtenInAnotherWay_areTheSameNumber(String value) {
    assertThat(fields("{\"f\":" + value + "}").optionalInteger("f", 0, 100)).isEqualTo(100);
  }

  @Test
  void flag_isTrueOrFalseAndNothingElse() {
    assertThat(fields("{\"f\":true}").flag("f")).isTrue();
    assertThat(fields("{\"f\":false}").flag("f")).isFalse();
    for (String other : new String[] {"null", "0", "1", "\"true\"", "[]", "{}"}) {
      assertRejected(() -> fields("{\"f\":" + other + "}").flag("f"), "f");
    }
    assertRejected(() -> fields("{}").flag("f"), "f");
  }

  @Test
  void dates_fromTheFirstToTheLastYear_areTaken() {
    assertThat(fields("{\"f\":\"1900-01-01\"}").date("f")).hasToString("1900-01-01");
    assertThat(fields("{\"f\":\"2199-12-31\"}").date("f")).hasToString("2199-12-31");
    assertRejected(() -> fields("{\"f\":\"2200-01-01\"}").date("f"), "f");
    assertRejected(() -> fields("{\"f\":\"1899-12-31\"}").date("f"), "f");
    assertRejected(() -> fields("{}").date("f"), "f");
  }

  @Test
  void pattern_mustMatchAllOfTheText() {
    Pattern code = Pattern.compile("[A-Z]{2}");

    assertThat(fields("{\"f\":\"ES\"}").matching("f", code, "a code")).isEqualTo("ES");
    assertRejected(() -> fields("{\"f\":\"ESP\"}").matching("f", code, "a code"), "f");
    assertRejected(() -> fields("{\"f\":\"ES\\nFR\"}").matching("f", code, "a code"), "f");
  }

  @Test
  void nestedFields_areNamedByTheirWholePath() {
    Fields fields = fields("{\"a\":{\"b\":[{},{\"c\":7}]}}");
    Fields second = fields.object("a").objects("b", 2).get(1);

    assertRejected(() -> second.text("c", 5), "a.b[1].c");
    assertRejected(() -> fields.object("a").objects("b", 1), "a.b");
    assertRejected(() -> fields.object("x"), "x");
    assertRejected(() -> fields.objects("a", 1), "a");
  }

  @Test
  void arrays_ofOtherThingsThanObjects_areRejectedAtTheirPlace() {
    assertRejected(() -> fields("{\"f\":[{},[]]}").objects("f", 5), "f[1]");
    assertRejected(() -> fields("{\"f\":[null]}").objects("f", 5), "f[0]");
  }

  /** What was sent may be personal; the receipt and the log name the field and never repeat it. */
  @Test
  void rejection_neverRepeatsWhatWasSent() {
    assertThatThrownBy(() -> fields("{\"f\":\"Prova\"}").oneOf("f", RiskLevel.class))
        .hasMessageNotContaining("Prova");
    assertThatThrownBy(() -> fields("{\"f\":\"Prova\"}").date("f"))
        .hasMessageNotContaining("Prova");
    assertThatThrownBy(() -> fields("{\"f\":\"Prova\"}").time("f"))
        .hasMessageNotContaining("Prova");
  }

  private static Fields fields(String json) {
    return new Fields((JsonObject) Reading.json(json), "");
  }

  private static void assertRejected(ThrowingCallable reading, String field) {
    assertThatThrownBy(reading).isInstanceOf(Rejected.class).hasMessageStartingWith(field + ": ");
  }
}
