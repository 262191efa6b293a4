package es.caib.empara.shared.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class RequestBodyTest {

  private static final MediaType JSON = new MediaType("application", "json");
  private static final int LIMIT = 4_096;

  @Test
  void body_thatIsJson_isRead() {
    JsonValue value = read("{\"text\":\"Nuñez\"}", JSON);

    assertThat(((JsonObject) value).getString("text")).isEqualTo("Nuñez");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "{",
        "{\"a\":}",
        "[01]",
        "[1e99999999999]",
        "[1e2147483648]",
        "{'a':1}",
        "NaN",
        "{}x",
        "{} {}",
        "[]]",
        "<event/>",
        "{\"a\":\"\u0000\"}"
      })
  void body_thatIsNotJson_isAProblemOfTheCaller(String text) {
    assertProblem(400, () -> read(text, JSON));
  }

  /** What would make a careless parser compute or recurse for ever. */
  @ParameterizedTest
  @MethodSource("bombs")
  void body_thatIsABomb_isAProblemOfTheCaller(String text) {
    assertProblem(400, () -> read(text, JSON));
  }

  static String[] bombs() {
    return new String[] {
      "[" + "1".repeat(3_000) + "]",
      "[".repeat(2_000) + "]".repeat(2_000),
      "{\"a\":".repeat(600) + "1" + "}".repeat(599),
      "[".repeat(4_000)
    };
  }

  @Test
  void body_thatIsNotUtf8_isAProblemOfTheCaller() {
    byte[] latin1 = "{\"text\":\"Nuñez\"}".getBytes(StandardCharsets.ISO_8859_1);

    assertProblem(
        400, () -> RequestBody.json(headers(JSON, -1), stream(latin1), LIMIT, "application/json"));
  }

  @Test
  void body_ofAnotherType_isUnsupported() {
    assertProblem(415, () -> read("{}", new MediaType("text", "plain")));
    assertProblem(415, () -> read("{}", null));
  }

  @Test
  void body_overTheLimit_isTooLarge_whetherItSaysSoOrNot() {
    byte[] fits = " ".repeat(LIMIT - 2).concat("{}").getBytes(StandardCharsets.UTF_8);
    byte[] large = " ".repeat(LIMIT - 1).concat("{}").getBytes(StandardCharsets.UTF_8);

    assertThat(RequestBody.json(headers(JSON, -1), stream(fits), LIMIT, "application/json"))
        .isEqualTo(JsonValue.EMPTY_JSON_OBJECT);
    assertProblem(
        413, () -> RequestBody.json(headers(JSON, -1), stream(large), LIMIT, "application/json"));
    assertProblem(
        413,
        () -> RequestBody.json(headers(JSON, LIMIT + 1), stream(fits), LIMIT, "application/json"));
  }

  /** The contract's order: how much, then of what kind, then what it says. */
  @Test
  void body_thatIsTooLargeAndOfAnotherType_isTooLarge() {
    assertProblem(
        413,
        () ->
            RequestBody.json(
                headers(new MediaType("text", "plain"), LIMIT + 1),
                stream(new byte[0]),
                LIMIT,
                "application/json"));
  }

  @Test
  void body_brokenOff_isAProblemOfTheCaller() {
    InputStream broken =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw new IOException("gone");
          }
        };

    assertProblem(
        400, () -> RequestBody.json(headers(JSON, -1), broken, LIMIT, "application/json"));
  }

  @Test
  void object_withAFieldNobodyKnows_namesIt() {
    assertThatThrownBy(() -> object("{\"kind\":\"NOTE\",\"surprise\":1}"))
        .isInstanceOfSatisfying(ApiProblem.class, p -> assertThat(p.field()).isEqualTo("surprise"));
    assertProblem(400, () -> object("[]"));
  }

  @Test
  void nestedObject_withAFieldNobodyKnows_namesItsPath() {
    RequestBody body = object("{\"kind\":{\"due\":1,\"surprise\":2}}");

    assertThatThrownBy(() -> body.optionalObject("kind", Set.of("due")))
        .isInstanceOfSatisfying(
            ApiProblem.class, p -> assertThat(p.field()).isEqualTo("kind.surprise"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"7", "true", "{}", "[]", "[\"NOTE\"]"})
  void text_thatIsSomethingElse_namesTheField(String value) {
    RequestBody body = object("{\"kind\":" + value + "}");

    assertThatThrownBy(() -> body.text("kind"))
        .isInstanceOfSatisfying(ApiProblem.class, p -> assertThat(p.field()).isEqualTo("kind"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"2026-02-30T09:00:00Z", "2026-11-23", "ahir", "+999999999-12-31T23:59:59-18:00"})
  void time_thatIsNone_namesTheField(String value) {
    RequestBody body = object("{\"kind\":\"" + value + "\"}");

    assertThatThrownBy(() -> body.time("kind"))
        .isInstanceOfSatisfying(ApiProblem.class, p -> assertThat(p.field()).isEqualTo("kind"));
  }

  private static RequestBody object(String text) {
    return RequestBody.object(
        headers(JSON, -1), stream(text.getBytes(StandardCharsets.UTF_8)), Set.of("kind"));
  }

  private static JsonValue read(String text, MediaType type) {
    return RequestBody.json(
        headers(type, -1),
        stream(text.getBytes(StandardCharsets.UTF_8)),
        LIMIT,
        "application/json",
        "application/cloudevents+json");
  }

  private static InputStream stream(byte[] bytes) {
    return new ByteArrayInputStream(bytes);
  }

  private static HttpHeaders headers(MediaType type, int length) {
    return (HttpHeaders)
        Proxy.newProxyInstance(
            HttpHeaders.class.getClassLoader(),
            new Class<?>[] {HttpHeaders.class},
            (proxy, method, arguments) ->
                switch (method.getName()) {
                  case "getLength" -> length;
                  case "getMediaType" -> type;
                  default -> throw new UnsupportedOperationException(method.getName());
                });
  }

  private static void assertProblem(int status, ThrowingCallable reading) {
    assertThatThrownBy(reading)
        .isInstanceOfSatisfying(ApiProblem.class, p -> assertThat(p.status()).isEqualTo(status));
  }
}
