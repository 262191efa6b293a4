package es.caib.empara.feed.service.internal;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import es.caib.empara.cases.Provenance;
import es.caib.empara.cases.service.CaseFeed;
import es.caib.empara.feed.SourceSystem;
import es.caib.empara.institutions.service.Territory;
import es.caib.empara.orders.service.OrderFeed;
import es.caib.empara.simulator.FeedEvent;
import es.caib.empara.simulator.Region;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The way of an event through the server's readers, from the text to the fact. */
final class Reading {

  static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");
  static final OffsetDateTime NOW_UTC = NOW.atOffset(ZoneOffset.UTC);

  private static final List<FeedEvent> HISTORY =
      Region.generate(Region.DEMO_SEED, 60, NOW).history();

  /** By hand, for what the simulator's history does not tell. */
  private static final List<JsonObject> BY_HAND =
      json(resource("/feed/samples.json")).asJsonArray().getValuesAs(JsonObject.class);

  final RecordedFacts facts = new RecordedFacts();
  final Map<String, Translator> translators =
      Stream.of(
              new CaseRegisteredTranslator(),
              new RiskAssessedTranslator(),
              new IncidentReportedTranslator(),
              new CaseStateChangedTranslator(),
              new CaseFlagChangedTranslator(),
              new VictimMovedTranslator(),
              new ContactChangedTranslator(),
              new PrisonEventTranslator(),
              new DeviceEventTranslator(),
              new OrderStatedTranslator.Requested(),
              new OrderStatedTranslator.Granted(),
              new OrderStatedTranslator.Denied(),
              new MeasureChangedTranslator(),
              new OrderBreachedTranslator(),
              new ClaimFiledTranslator(),
              new OrderAcknowledgedTranslator(),
              new HearingScheduledTranslator(),
              new HeartbeatTranslator(),
              new BackfillDoneTranslator(),
              new SnapshotTranslator())
          .peek(this::inject)
          .collect(Collectors.toMap(Translator::type, Function.identity()));

  /** A valid event of a type, without prefix and version. */
  static JsonObject sample(String type) {
    String full = "es.viogen." + type + ".v1";
    return Stream.concat(
            BY_HAND.stream().filter(event -> event.getString("type").equals(full)),
            HISTORY.stream()
                .filter(event -> event.type().equals(full))
                .map(FeedEvent::toCloudEvent))
        .findFirst()
        .orElseThrow();
  }

  /** A file beside the tests. */
  static String resource(String name) {
    try (InputStream file = Reading.class.getResourceAsStream(name)) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  static JsonValue json(String text) {
    try (JsonReader reader = Json.createReader(new StringReader(text))) {
      return reader.readValue();
    }
  }

  /** The same event with something else at a place, such as {@code /data/victim/phone}. */
  static JsonObject with(JsonObject event, String place, String value) {
    return Json.createPatchBuilder().add(place, json(value)).build().apply(event);
  }

  static JsonObject without(JsonObject event, String place) {
    return Json.createPatchBuilder().remove(place).build().apply(event);
  }

  /** Reads and applies; answers with what the domains were told. */
  RecordedFacts.Fact take(JsonObject event) {
    CloudEvent read = read(event);
    translate(event)
        .apply(new Provenance(read.source().uri(), read.id(), read.time(), NOW_UTC, false));
    return facts.last();
  }

  /** Reads only, as the inbox does of an event that it then keeps waiting. */
  Translator.Application translate(JsonObject event) {
    CloudEvent read = read(event);
    return translators.get(read.type()).read(read);
  }

  static CloudEvent read(JsonObject event) {
    SourceSystem sender = SourceSystem.byUri(event.getString("source")).orElseThrow();
    return CloudEventReader.read(event, sender, NOW_UTC);
  }

  /** The translator refuses and names the field at that place. */
  void assertRejected(JsonObject event, String place) {
    assertThatThrownBy(() -> take(event))
        .isInstanceOf(Rejected.class)
        .hasMessageStartingWith(field(place) + ": ");
  }

  /** {@code /data/measures/0/kind} is {@code data.measures[0].kind}. */
  static String field(String place) {
    return place.substring(1).replaceAll("/(\\d+)", "[$1]").replace('/', '.');
  }

  /** What the container does at run time. */
  private void inject(Translator translator) {
    inject(translator, translator.getClass());
  }

  private void inject(Translator translator, Class<?> declaring) {
    if (declaring == Object.class) {
      return;
    }
    inject(translator, declaring.getSuperclass());
    for (Field field : declaring.getDeclaredFields()) {
      Class<?> type = field.getType();
      if (type == CaseFeed.class || type == OrderFeed.class) {
        set(translator, field, facts);
      } else if (type == Territory.class) {
        set(translator, field, new FakeTerritory());
      } else if (type == SourceWatch.class) {
        set(translator, field, new DeafWatch());
      } else if (type == Reconciliations.class) {
        set(translator, field, new Reconciliations());
      }
    }
  }

  /** That a source speaks is for the database to know. */
  private static final class DeafWatch extends SourceWatch {
    @Override
    void beat(Provenance provenance, String lastEventId, Integer count24h) {}
  }

  private static void set(Translator translator, Field field, Object value) {
    try {
      field.setAccessible(true);
      field.set(translator, value);
    } catch (IllegalAccessException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
