package es.caib.empara.feed.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import es.caib.empara.feed.service.SentEvent;
import es.caib.empara.shared.api.ApiProblem;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One event beyond the parser's limits stops neither the others nor the answer. */
class EventBodyTest {

  private static final String DEEP = "[".repeat(5_000) + "]".repeat(5_000);
  private static final String HUGE = "{\"a\":1e99999999999}";

  @Test
  void batch_isReadElementByElement() {
    assertThat(EventBody.batch("[{\"id\":\"a\"},7]"))
        .extracting(SentEvent::content)
        .containsExactly("{\"id\":\"a\"}", "7");
    assertThat(EventBody.batch("[]")).isEmpty();
  }

  @Test
  void batch_withElementsBeyondTheLimits_keepsTheOthersAndTheirPlaces() {
    List<SentEvent> events =
        EventBody.batch("[{\"id\":\"a\"}, " + HUGE + " ,{\"id\":\"],[\"},{\"b\":" + DEEP + "}]");

    assertThat(events)
        .extracting(event -> event.value().isPresent())
        .containsExactly(true, false, true, false);
    assertThat(events)
        .extracting(SentEvent::content)
        .containsExactly("{\"id\":\"a\"}", HUGE, "{\"id\":\"],[\"}", "{\"b\":" + DEEP + "}");
  }

  @Test
  void one_beyondTheLimits_isKeptAsItIs() {
    assertThat(EventBody.one(HUGE))
        .singleElement()
        .satisfies(event -> assertThat(event.value()).isEmpty())
        .satisfies(event -> assertThat(event.content()).isEqualTo(HUGE));
    assertThat(EventBody.one(" {\"id\":\"a\"}\n"))
        .extracting(SentEvent::content)
        .containsExactly("{\"id\":\"a\"}");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "{}", "7", "[{},]", "[1e99999999999,]", "[1e99999999999,{]", "[{}", "[]x"})
  void batch_thatIsNoJsonArray_isAProblemOfTheCaller(String text) {
    assertProblem(400, () -> EventBody.batch(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "[]",
        "7",
        "\"{}\"",
        "{",
        "[1e99999999999]",
        "{\"a\":1e99999999999",
        "{}x",
        "{}{}"
      })
  void one_thatIsNoJsonObject_isAProblemOfTheCaller(String text) {
    assertProblem(400, () -> EventBody.one(text));
  }

  @Test
  void batch_ofMoreThanFiveHundred_isTooLarge_alsoBeyondTheLimits() {
    assertThat(EventBody.batch("[" + "7,".repeat(499) + HUGE + "]")).hasSize(500);
    assertProblem(413, () -> EventBody.batch("[" + "7,".repeat(500) + HUGE + "]"));
    assertProblem(413, () -> EventBody.batch("[" + "7,".repeat(500) + "7]"));
  }

  private static void assertProblem(int status, ThrowingCallable reading) {
    assertThatThrownBy(reading)
        .isInstanceOfSatisfying(ApiProblem.class, p -> assertThat(p.status()).isEqualTo(status));
  }
}
