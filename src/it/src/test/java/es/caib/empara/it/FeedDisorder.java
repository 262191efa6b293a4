package es.caib.empara.it;

import static org.assertj.core.api.Assertions.assertThat;

import es.caib.empara.it.fixture.Answer;
import es.caib.empara.it.fixture.Api;
import es.caib.empara.it.fixture.Door;
import es.caib.empara.it.fixture.EmparaMicro;
import es.caib.empara.it.fixture.Eventually;
import es.caib.empara.it.fixture.Feed;
import es.caib.empara.it.fixture.Receipt;
import es.caib.empara.it.fixture.Samples;
import es.caib.empara.it.fixture.Timeline;
import es.caib.empara.it.fixture.Together;
import es.caib.empara.simulator.Source;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.LongStream;
import org.junit.jupiter.api.RepeatedTest;

/** Whatever the order in which things arrive and whoever writes beside: the end is the same. */
abstract class FeedDisorder {

  private static final String COORDINATOR = "coordinacio@ibd";
  private static final String PALMA = "07040";
  private static final int EVENTS = 30;
  private static final int WRITES = 8;
  private static final Duration SOON = Duration.ofSeconds(30);
  private static final ZoneId ISLANDS = ZoneId.of("Europe/Madrid");
  private static final Set<String> PROTECTING = Set.of("IN_FORCE", "MODIFIED");
  private static final JsonProvider JSON = JsonProvider.provider();

  /** What tells of the way and not of the end. */
  private static final Set<String> OF_THE_WAY =
      Set.of("statusVersion", "receivedAt", "late", "feedFresh");

  abstract EmparaMicro micro();

  private Api api() {
    return micro().api();
  }

  /** A random history of all types, once in its order and once as a bad line would bring it. */
  @RepeatedTest(2)
  void history_shuffledAndRepeatedInRandomBatches_endsInTheSameCaseAndOrders() {
    long seed = new Random().nextLong();
    System.out.println("seed of the history: " + seed);
    Random random = new Random(seed);
    String mark = Samples.unique();
    List<JsonObject> history = history(random, "IT-A" + mark);
    List<JsonObject> shuffled =
        new ArrayList<>(history.stream().map(event -> renamed(event, mark)).toList());
    for (int i = 0; i < EVENTS / 3; i++) {
      shuffled.add(shuffled.get(random.nextInt(history.size())));
    }
    Collections.shuffle(shuffled, random);

    for (JsonObject event : history) {
      new Door(api()).send(event).expect(1, 0, 0, 0);
    }
    int known = send(shuffled, random);

    assertThat(known).as("seed %d", seed).isEqualTo(shuffled.size() - history.size());
    // What had ended before it was told lapses when the clock looks next.
    for (String number : List.of("IT-A" + mark, "IT-B" + mark)) {
      Eventually.holds("what has ended has lapsed", SOON, () -> hasLapsed(orders(number)));
    }
    assertThat(end("IT-B" + mark).toString().replace("IT-B" + mark, "IT-A" + mark))
        .as("seed %d", seed)
        .isEqualTo(end("IT-A" + mark).toString());
    for (String number : List.of("IT-A" + mark, "IT-B" + mark)) {
      List<Long> versions = versions(number);
      assertThat(versions).as("seed %d", seed).isEqualTo(unbroken(versions.size()));
      // How often a measure lapses does depend: not at all when its end is moved before it comes.
      assertThat(new Timeline(api()).of(number))
          .filteredOn(line -> !isLapse(line))
          .as("seed %d", seed)
          .hasSameSizeAs(history);
    }
  }

  private static boolean isLapse(JsonObject line) {
    return line.getString("source").equals("/empara") && line.getString("to").equals("EXPIRED");
  }

  private static List<Long> unbroken(int versions) {
    return LongStream.rangeClosed(1, versions).boxed().toList();
  }

  /** Batches of a random size; each source speaks for itself. Gives the number of duplicates. */
  private int send(List<JsonObject> events, Random random) {
    int duplicates = 0;
    int from = 0;
    while (from < events.size()) {
      int to = Math.min(events.size(), from + 1 + random.nextInt(9));
      for (Source source : Source.values()) {
        List<JsonObject> batch =
            events.subList(from, to).stream()
                .filter(event -> Samples.source(event) == source)
                .toList();
        if (!batch.isEmpty()) {
          Receipt receipt = new Door(api()).send(batch);
          assertThat(receipt.rejected()).isEmpty();
          duplicates += receipt.duplicates();
        }
      }
      from = to;
    }
    return duplicates;
  }

  /** Registration and an order first, then anything, each at a time of its own. */
  private static List<JsonObject> history(Random random, String number) {
    List<String> types =
        Samples.types().stream().filter(type -> !type.startsWith("feed.")).toList();
    List<String> told = new ArrayList<>(types);
    while (told.size() < EVENTS) {
      told.add(types.get(random.nextInt(types.size())));
    }
    Collections.shuffle(told, random);
    told.addAll(0, List.of("case.registered", "order.requested", "order.granted"));
    Instant time = Instant.now().minus(60, ChronoUnit.DAYS).truncatedTo(ChronoUnit.MILLIS);
    List<JsonObject> history = new ArrayList<>();
    for (String type : told) {
      time = time.plus(1 + random.nextInt(24 * 60), ChronoUnit.MINUTES);
      JsonObject event = Samples.about(Samples.of(type), number, "OP-" + number);
      // The id of an incident that a breach makes is made of the event's.
      event = Samples.put(event, "/id", number + "-" + history.size());
      history.add(varied(then(Samples.at(event, time), time), type, random));
    }
    return history;
  }

  /** What an event tells happened when it was told: no two at the same instant. */
  private static JsonObject then(JsonObject event, Instant time) {
    JsonObject then = event;
    for (String name : List.of("occurredAt", "assessedAt", "filedAt")) {
      if (event.getJsonObject("data").containsKey(name)) {
        then = Samples.put(then, "/data/" + name, time.toString());
      }
    }
    return then;
  }

  /** The same type with something else in it. */
  private static JsonObject varied(JsonObject event, String type, Random random) {
    return switch (type) {
      case "case.registered" ->
          one(event, "/data/victim/givenName", random, "Aina", "Neus", "Margalida");
      // A cancelled case is shown to nobody, and could not be compared.
      case "case.state-changed" ->
          one(event, "/data/state", random, "ACTIVE", "SUPERVISED", "INACTIVE");
      case "case.flag-changed" ->
          one(
              Samples.with(event, "/data/set", Boolean.toString(random.nextBoolean())),
              "/data/flag",
              random,
              "MINORS_AT_RISK",
              "RESISTANT",
              "SPECIAL_RELEVANCE");
      case "case.victim-moved" ->
          one(event, "/data/municipality", random, "07040", "07032", "07026");
      case "case.contact-changed" ->
          one(event, "/data/contactAuthorisation", random, "GRANTED", "REFUSED", "NOT_ASKED");
      case "risk.assessed" -> one(event, "/data/level", random, "LOW", "MEDIUM", "HIGH", "EXTREME");
      case "incident.reported" -> one(event, "/data/kind", random, "BREACH", "THREAT", "OTHER");
      case "order.measure-changed" ->
          one(event, "/data/state", random, "IN_FORCE", "SUSPENDED", "MODIFIED");
      case "prison.event" -> one(event, "/data/kind", random, "ENTRY", "PERMIT", "RELEASE");
      case "device.event" -> one(event, "/data/kind", random, "INSTALLED", "REMOVED", "ALERT");
      case "hearing.scheduled" ->
          one(event, "/data/at", random, "2026-12-01T09:00:00Z", "2026-12-02T09:00:00Z");
      default -> event;
    };
  }

  private static JsonObject one(JsonObject event, String place, Random random, String... values) {
    return Samples.put(event, place, values[random.nextInt(values.length)]);
  }

  private static JsonObject renamed(JsonObject event, String mark) {
    return Samples.json(event.toString().replace("IT-A" + mark, "IT-B" + mark)).asJsonObject();
  }

  /** The case and its orders as they are now. */
  private JsonValue end(String number) {
    JsonObject file =
        api()
            .get(COORDINATOR, "/api/v1/cases/" + number, "Access-Reason", "REVIEW")
            .expect(200)
            .json();
    return JSON.createObjectBuilder()
        .add("case", end(file))
        .add("orders", end(orders(number)))
        .build();
  }

  private JsonArray orders(String number) {
    return api()
        .get(COORDINATOR, "/api/v1/orders?caseNumber=" + number, "Access-Reason", "REVIEW")
        .expect(200)
        .json()
        .getJsonArray("items");
  }

  private static boolean hasLapsed(JsonArray orders) {
    LocalDate today = LocalDate.now(ISLANDS);
    return orders.getValuesAs(JsonObject.class).stream()
        .flatMap(order -> order.getJsonArray("measures").getValuesAs(JsonObject.class).stream())
        .filter(measure -> PROTECTING.contains(measure.getString("state")))
        .filter(measure -> !measure.isNull("validUntil"))
        .noneMatch(measure -> LocalDate.parse(measure.getString("validUntil")).isBefore(today));
  }

  private static JsonValue end(JsonValue value) {
    if (value.getValueType() == JsonValue.ValueType.ARRAY) {
      JsonArrayBuilder items = JSON.createArrayBuilder();
      value.asJsonArray().forEach(each -> items.add(end(each)));
      return items.build();
    }
    if (value.getValueType() != JsonValue.ValueType.OBJECT) {
      return value;
    }
    JsonObjectBuilder kept = JSON.createObjectBuilder();
    value
        .asJsonObject()
        .forEach(
            (name, each) -> {
              if (!OF_THE_WAY.contains(name)) {
                kept.add(name, end(each));
              }
            });
    return kept.build();
  }

  /** One person's act: what she cited, and what she was told. */
  private record Act(long cited, Answer answer) {}

  @RepeatedTest(2)
  void acts_amongEvents_relyOnTheNewestStatus_orHearAllThatTheyMissed() {
    String number = micro().feed().registerCase(PALMA).caseNumber();
    List<Callable<List<Act>>> writers =
        List.of(
            () -> act("guardia@ibd", number),
            () -> act("tecnica@cmallorca", number),
            () -> act("tecnica@palma", number),
            () -> tell(number, "risk.assessed"),
            () -> tell(number, "incident.reported"));

    List<Act> acts = Together.run(writers).stream().flatMap(List::stream).toList();

    List<Long> versions = versions(number);
    assertThat(versions).isEqualTo(unbroken(versions.size()));
    List<Act> taken = acts.stream().filter(act -> act.answer().status() == 201).toList();
    assertThat(taken).hasSize(3 * WRITES);
    assertThat(versions).hasSize(2 + 5 * WRITES);
    assertThat(taken)
        .allSatisfy(act -> assertThat(version(act.answer().json())).isEqualTo(act.cited() + 1));
    assertThat(acts.stream().filter(act -> act.answer().status() != 201))
        .allSatisfy(FeedDisorder::assertTellsAll);
  }

  private static void assertTellsAll(Act act) {
    JsonObject stale = act.answer().expect(412).json();
    long current = stale.getJsonNumber("current").longValue();
    assertThat(current).isGreaterThan(act.cited());
    assertThat(
            stale.getJsonArray("changes").getValuesAs(JsonObject.class).stream()
                .map(FeedDisorder::version)
                .toList())
        .isEqualTo(LongStream.rangeClosed(act.cited() + 1, current).boxed().toList());
  }

  /** Records acts until enough were taken; relies on what the last answer said. */
  private List<Act> act(String account, String number) {
    List<Act> acts = new ArrayList<>();
    long cited = 2;
    int taken = 0;
    while (taken < WRITES) {
      Answer answer =
          api()
              .post(
                  account,
                  "/api/v1/cases/" + number + "/actions",
                  "{\"kind\":\"FOLLOW_UP\",\"text\":\"Trucada de seguiment\"}",
                  "If-Match",
                  "\"" + cited + "\"");
      acts.add(new Act(cited, answer));
      if (answer.status() == 201) {
        taken++;
        cited = version(answer.json());
      } else {
        cited = answer.expect(412).json().getJsonNumber("current").longValue();
      }
    }
    return acts;
  }

  private List<Act> tell(String number, String type) {
    for (int i = 0; i < WRITES; i++) {
      JsonObject event = Samples.about(Samples.of(type), number, null);
      new Door(api()).send(Samples.at(event, Feed.now())).expect(1, 0, 0, 0);
    }
    return List.of();
  }

  private List<Long> versions(String number) {
    return new Timeline(api()).of(number).stream().map(FeedDisorder::version).sorted().toList();
  }

  private static long version(JsonObject json) {
    return json.getJsonNumber("statusVersion").longValue();
  }
}
