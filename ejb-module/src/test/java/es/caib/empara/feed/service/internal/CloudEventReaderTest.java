package es.caib.empara.feed.service.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import es.caib.empara.feed.SourceSystem;
import es.caib.empara.feed.service.SentEvent;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CloudEventReaderTest {

  private final JsonObject valid = Reading.sample("risk.assessed");

  @Test
  void envelope_isReadWithItsTimeInUtc() {
    CloudEvent event =
        Reading.read(Reading.with(valid, "/time", "\"2026-11-23T09:00:00.1234567+01:00\""));

    assertThat(event.source()).isEqualTo(SourceSystem.VIOGEN);
    assertThat(event.id()).isEqualTo(valid.getString("id"));
    assertThat(event.type()).isEqualTo("es.viogen.risk.assessed.v1");
    assertThat(event.subject()).isEqualTo(valid.getString("subject"));
    assertThat(event.time()).isEqualTo(OffsetDateTime.parse("2026-11-23T08:00:00.123456Z"));
    assertThat(event.time().getOffset()).isEqualTo(ZoneOffset.UTC);
    assertThat(event.data()).isEqualTo(valid.getJsonObject("data"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"null", "true", "7", "\"event\"", "[]", "[{}]"})
  void whatIsNoObject_isRejectedAsAnEvent(String text) {
    assertRejected(Reading.json(text), "event");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "/id|",
        "/id|null",
        "/id|``",
        "/id|7",
        "/id|\"a\\u0000b\"",
        "/id|\"\\ud83d\"",
        "/id|\"a\\u202eb\"",
        "/subject|\"VG-07-\\u20662026\"",
        "/specversion|",
        "/specversion|\"0.3\"",
        "/specversion|1.0",
        "/source|",
        "/source|\"/justicia/siraj\"",
        "/source|\"/ses/viogen/\"",
        "/source|\"/SES/VIOGEN\"",
        "/type|",
        "/type|\"es.viogen.order.granted.v1\"",
        "/type|\"es.viogen.prison.event.v1\"",
        "/type|\"es.viogen.device.unheard-of.v1\"",
        "/type|[\"es.viogen.risk.assessed.v1\"]",
        "/datacontenttype|\"application/xml\"",
        "/datacontenttype|{}",
        "/time|",
        "/time|null",
        "/time|1795424400",
        "/time|\"now\"",
        "/time|\"2026-11-23\"",
        "/time|\"2026-02-30T09:00:00Z\"",
        "/time|\"2025-02-29T09:00:00Z\"",
        "/time|\"2026-11-23T09:00:61Z\"",
        "/time|\"2026-11-23T09:00:00\"",
        "/time|\"+9999999-11-23T09:00:00Z\"",
        "/time|\"+999999999-12-31T23:59:59-18:00\"",
        "/time|\"1899-12-31T23:59:59Z\"",
        "/time|\"2027-11-23T09:00:00Z\"",
        "/subject|",
        "/subject|null",
        "/subject|\"VG\"",
        "/subject|\"vg-07-2026-000001\"",
        "/subject|\"VG-07-2026-000001' or 1=1\"",
        "/subject|\"VG-07-2026-00000100000000\"",
        "/subject|2026000001",
        "/data|",
        "/data|null",
        "/data|[]",
        "/data|\"{}\""
      })
  void attribute_whenWrong_isRejectedByItsName(String place, String value) {
    String json = "".equals(value) ? "\"\"" : value;
    JsonObject broken =
        json == null ? Reading.without(valid, place) : Reading.with(valid, place, json);

    assertRejected(broken, Reading.field(place));
  }

  @ParameterizedTest
  @CsvSource({"id,121", "type,81", "source,201", "subject,201"})
  void attribute_whenTooLong_isRejectedByItsName(String name, int length) {
    assertRejected(Reading.with(valid, "/" + name, '"' + "X".repeat(length) + '"'), name);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-23T09:05:00Z,true",
    "2026-11-23T10:05:00+01:00,true",
    "2026-11-23T09:05:00.000001Z,false",
    "2026-11-23T10:05:01+01:00,false"
  })
  void time_atMostFiveMinutesAhead_isTolerated(String time, boolean tolerated) {
    JsonObject event = Reading.with(valid, "/time", '"' + time + '"');

    if (tolerated) {
      assertThat(Reading.read(event).time()).isEqualTo(Reading.NOW_UTC.plusMinutes(5).withNano(0));
    } else {
      assertRejected(event, "time");
    }
  }

  /** Not ours to refuse: it waits in the queue for somebody who knows it. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "es.viogen.case.merged.v1",
        "es.viogen.risk.assessed.v2",
        "es.viogen.weather.changed.v1",
        "org.example.something"
      })
  void type_thatNobodyElseOwns_isRead(String type) {
    assertThat(Reading.read(Reading.with(valid, "/type", '"' + type + '"')).type()).isEqualTo(type);
  }

  @Test
  void source_isThatOfTheAccount_whateverTheEventSays() {
    assertThatThrownBy(() -> CloudEventReader.read(valid, SourceSystem.SIRAJ, Reading.NOW_UTC))
        .isInstanceOf(Rejected.class)
        .hasMessageStartingWith("source: ");
  }

  @Test
  void feedEvent_needsNoSubject_andOneThatItHasIsLeftOut() {
    JsonObject event = Reading.with(valid, "/type", "\"es.viogen.feed.heartbeat.v1\"");

    assertThat(Reading.read(Reading.without(event, "/subject")).subject()).isNull();
    assertThat(Reading.read(event).subject()).isNull();
  }

  @Test
  void contentType_mayBeLeftOut() {
    assertThat(Reading.read(Reading.without(valid, "/datacontenttype")).data())
        .isEqualTo(valid.getJsonObject("data"));
  }

  @Test
  void extensions_areLetBe() {
    assertThat(Reading.read(Reading.with(valid, "/traceparent", "{\"deep\":[1,2]}")).id())
        .isEqualTo(valid.getString("id"));
  }

  /** The evidence has a column of a million; an event that cannot be kept would stop the others. */
  @Test
  void data_tooLargeToKeep_isRejectedByItsName() {
    int most = 1_000_000 - "{\"x\":\"\"}".length();

    JsonObject full = Reading.with(valid, "/data", "{\"x\":\"" + "a".repeat(most) + "\"}");
    assertThat(Reading.read(full).data().getString("x")).hasSize(most);

    assertRejected(
        Reading.with(valid, "/data", "{\"x\":\"" + "a".repeat(most + 1) + "\"}"), "data");
  }

  /** No database keeps half a character: the event would come back as a conflict with itself. */
  @Test
  void data_withHalfACharacterAnywhere_isRejectedByItsName() {
    assertRejected(
        Reading.with(valid, "/data/unknownToUs", "[{\"x\":\"\\ud800\"}]"), "data.unknownToUs[0].x");
    assertRejected(
        Reading.with(valid, "/data/unknownToUs", "{\"a name\":\"\\ud800\"}"), "data.unknownToUs");
    assertRejected(Reading.with(valid, "/data", "{\"\\ud800\":1}"), "data");
  }

  /** Also what nobody asked for is shown to whoever looks at the queue. */
  @Test
  void data_withATurnOfDirectionAnywhere_isRejectedByItsName() {
    assertRejected(
        Reading.with(valid, "/data/unknownToUs", "[{\"x\":\"a\\u202eb\"}]"),
        "data.unknownToUs[0].x");
    assertRejected(Reading.with(valid, "/data", "{\"a\\u2066\":1}"), "data");
  }

  /** What is beyond the parser's limits has neither an id nor a type that could be told. */
  @Test
  void event_thatCouldNotBeRead_isRejectedAsAnEvent() {
    SentEvent sent = SentEvent.unreadable("{\"id\":\"a\"}");

    assertThatThrownBy(() -> CloudEventReader.read(sent, SourceSystem.VIOGEN, Reading.NOW_UTC))
        .isInstanceOf(Rejected.class)
        .hasMessageStartingWith("event: ");
    assertThat(CloudEventReader.attribute(sent, "id")).isNull();
    assertThat(sent.content()).isEqualTo("{\"id\":\"a\"}");
    assertThat(CloudEventReader.attribute(SentEvent.of(valid), "id"))
        .isEqualTo(valid.getString("id"));
  }

  /** What is kept must be readable again, or the event would stop its batch when it comes twice. */
  @ParameterizedTest
  @ValueSource(strings = {"12e2147483647", "-12e2147483647", "1.5e-2147483646", "1e40", "0.5"})
  void data_withANumber_isReadOnlyWhenItCanBeReadAgain(String number) {
    JsonObject event = Reading.with(valid, "/data/unknownToUs", number);
    boolean readable = !number.contains("12e");

    if (readable) {
      JsonObject data = Reading.read(event).data();
      assertThat(Reading.json(data.toString())).isEqualTo(data);
    } else {
      assertRejected(event, "data.unknownToUs");
    }
  }

  @Test
  void data_withANumberOfAThousandDigits_isRejectedByItsName() {
    assertRejected(Reading.with(valid, "/data/unknownToUs", "1".repeat(1_000)), "data.unknownToUs");
  }

  @Test
  void data_nestedDeeply_isRead() {
    String deep = "[".repeat(400) + "]".repeat(400);

    assertThat(Reading.read(Reading.with(valid, "/data/unknownToUs", deep)).data())
        .containsKey("unknownToUs");
  }

  @Test
  void attribute_forTheReceipt_isGivenOnlyWhenItIsFitToRepeat() {
    assertThat(CloudEventReader.attribute(valid, "id")).isEqualTo(valid.getString("id"));
    assertThat(CloudEventReader.attribute(Reading.json("[]"), "id")).isNull();
    assertThat(CloudEventReader.attribute(Reading.json("{\"id\":7}"), "id")).isNull();
    assertThat(CloudEventReader.attribute(Reading.json("{\"id\":\"a\\u0000\"}"), "id")).isNull();
    assertThat(
            CloudEventReader.attribute(Reading.json("{\"id\":\"" + "x".repeat(121) + "\"}"), "id"))
        .isNull();
  }

  private static void assertRejected(JsonValue event, String field) {
    assertThatThrownBy(() -> CloudEventReader.read(event, SourceSystem.VIOGEN, Reading.NOW_UTC))
        .isInstanceOf(Rejected.class)
        .hasMessageStartingWith(field + ": ");
  }
}
