package es.caib.empara.shared.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTextTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "[1,2]|1;2",
        "` [ 1 ,\t2 ]\n`|1;2",
        "[[1,2],{\"a\":[3,4],\"b\":5}]|[1,2];{\"a\":[3,4],\"b\":5}",
        "[\"a,b\",\"]\"]|\"a,b\";\"]\"",
        "[\"\\\"\",\"\\\\\",\",\"]|\"\\\"\";\"\\\\\";\",\"",
        "[{\"a\":\"}],[{\"},\"\\\\\\\"]\"]|{\"a\":\"}],[{\"};\"\\\\\\\"]\"",
        "[\"\\u005d\",\"\"]|\"\\u005d\";\"\"",
        "[null]|null"
      })
  void elements_areCutAtTheCommasOfTheTop(String text, String expected) {
    assertThat(JsonText.elements(text)).isEqualTo(List.of(expected.split(";")));
  }

  @Test
  void elements_ofAnEmptyArray_areNone_andOfAMissingOneIsAnEmptyText() {
    assertThat(JsonText.elements("[ ]")).isEmpty();
    assertThat(JsonText.elements("[1,]")).containsExactly("1", "");
  }

  @Test
  void elements_deeperThanAnyParserGoes_areCutAllTheSame() {
    String deep = "[".repeat(100_000) + "]".repeat(100_000);

    assertThat(JsonText.elements("[1," + deep + ",2]")).containsExactly("1", deep, "2");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "1",
        "{}",
        "\"[]\"",
        "[",
        "]",
        "[1}",
        "[{]}",
        "[1]]",
        "[1] 2",
        "[1],[2]",
        "[\"]",
        "[\"\\\"]",
        "[\"a\u0000\"]",
        "[\"a\n\"]",
        "[1,\u00002]",
        "[1\u001b]"
      })
  void elements_ofWhatIsNoArray_areAProblemOfTheCaller(String text) {
    assertNotJson(() -> JsonText.elements(text));
  }

  @ParameterizedTest
  @MethodSource("beyondLimits")
  void read_beyondTheLimits_saysSo(String text) {
    assertThatThrownBy(() -> JsonText.read(text)).isInstanceOf(JsonText.TooMuch.class);
  }

  static String[] beyondLimits() {
    return new String[] {
      "[1e99999999999]",
      "{\"a\":" + "1".repeat(3_000) + "}",
      "[".repeat(2_000) + "]".repeat(2_000),
      "[".repeat(200_000) + "]".repeat(200_000),
      "{\"a\":".repeat(2_000) + "1" + "}".repeat(2_000)
    };
  }

  /** The limit comes first, and the fault after it counts all the same. */
  @ParameterizedTest
  @MethodSource("brokenBeyondLimits")
  void read_ofWhatIsNoJsonBeyondTheLimits_isAProblemOfTheCaller(String text) {
    assertNotJson(() -> JsonText.read(text));
  }

  static String[] brokenBeyondLimits() {
    return new String[] {
      "[1e99999999999 2]",
      "[1e99999999999",
      "{\"a\":1e99999999999,}",
      "[".repeat(2_000) + "]".repeat(1_999),
      "[".repeat(2_000),
      "{\"a\":".repeat(2_000) + "\"" + "}".repeat(2_000)
    };
  }

  private static void assertNotJson(org.assertj.core.api.ThrowableAssert.ThrowingCallable reading) {
    assertThatThrownBy(reading)
        .isInstanceOfSatisfying(ApiProblem.class, p -> assertThat(p.status()).isEqualTo(400));
  }
}
