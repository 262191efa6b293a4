package es.caib.empara.it;

import static org.assertj.core.api.Assertions.assertThat;

import es.caib.empara.it.fixture.Answer;
import es.caib.empara.it.fixture.Api;
import es.caib.empara.it.fixture.Door;
import es.caib.empara.it.fixture.EmparaMicro;
import es.caib.empara.it.fixture.Feed;
import es.caib.empara.it.fixture.Receipt;
import es.caib.empara.it.fixture.Samples;
import es.caib.empara.it.fixture.Timeline;
import es.caib.empara.it.fixture.Visitor;
import es.caib.empara.simulator.Source;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every type of the contract through the State's door, as it should come and as it should not:
 * nothing is lost, nothing counts twice, and no answer is a failure of ours.
 */
abstract class FeedEdges {

  private static final String COORDINATOR = "coordinacio@ibd";
  private static final Duration LONG_AGO = Duration.ofDays(2);

  /** The server, whatever its database. */
  abstract EmparaMicro micro();

  /** Fails unless each rejection is kept as evidence. */
  abstract void assertKept(Source source, List<JsonObject> rejected);

  private Api api() {
    return micro().api();
  }

  private Door door() {
    return new Door(api());
  }

  static List<String> types() {
    return Samples.types();
  }

  /** Those that need something to be there before. */
  static List<String> typesOfCases() {
    return types().stream()
        .filter(type -> !type.startsWith("feed.") && !type.equals("case.registered"))
        .toList();
  }

  /** A case and its granted order with the measure M-1. */
  private record Known(String caseNumber, String orderId) {}

  private Known known() {
    Known known = new Known("IT-" + Samples.unique(), "OP-" + Samples.unique());
    door().send(early(known, "case.registered")).expect(1, 0, 0, 0);
    door().send(early(known, "order.granted")).expect(1, 0, 0, 0);
    return known;
  }

  /** An event that happened before those that the tests are about. */
  private JsonObject early(Known known, String type) {
    return Samples.at(event(known, type), Feed.now().minus(LONG_AGO.multipliedBy(2)));
  }

  private JsonObject event(Known known, String type) {
    return Samples.about(Samples.of(type), known.caseNumber(), known.orderId());
  }

  @ParameterizedTest
  @MethodSource("types")
  void event_good_twice_conflicting_andLate(String type) {
    Known known = known();
    JsonObject event = event(known, type);
    JsonObject late = Samples.at(Samples.again(event(known, type)), Feed.now().minus(LONG_AGO));

    door().send(List.of(event, event)).expect(1, 1, 0, 0);
    door().send(event).expect(0, 1, 0, 0);
    Receipt conflict = door().send(Samples.conflicting(event));
    conflict.expect(0, 0, 0, 1);
    assertThat(conflict.rejected().get(0).getString("detail")).startsWith("id: conflict");
    assertKept(Samples.source(event), conflict.rejected());
    door().send(late).expect(1, 0, 0, 0);

    if (!type.startsWith("feed.")) {
      List<JsonObject> lines = new Timeline(api()).of(known.caseNumber());
      assertThat(lines).filteredOn(line -> isAt(line, event)).hasSize(1);
      assertThat(lines)
          .filteredOn(line -> isAt(line, late))
          .singleElement()
          .satisfies(line -> assertThat(line.getBoolean("late")).isTrue());
    }
  }

  private static boolean isAt(JsonObject line, JsonObject event) {
    return Instant.parse(line.getString("at")).equals(Instant.parse(event.getString("time")));
  }

  @ParameterizedTest
  @MethodSource("typesOfCases")
  void event_beforeWhatItNeeds_waits_onceOnly_andIsAppliedByItself(String type) {
    Known known = new Known("IT-" + Samples.unique(), "OP-" + Samples.unique());
    JsonObject event = event(known, type);
    String id = event.getString("id");

    door().send(List.of(event, event)).expect(0, 1, 1, 0);
    door().send(event).expect(0, 1, 0, 0);
    Receipt conflict = door().send(Samples.conflicting(event));
    conflict.expect(0, 0, 0, 1);
    assertKept(Samples.source(event), conflict.rejected());
    assertThat(door().waiting(type)).containsOnlyOnce(id);

    door().send(early(known, "case.registered")).expect(1, 0, 0, 0);
    door().send(early(known, "order.granted")).expect(1, 0, 0, 0);

    assertThat(door().waiting(type)).doesNotContain(id);
    assertThat(new Timeline(api()).of(known.caseNumber()))
        .filteredOn(line -> isAt(line, event))
        .hasSize(1);
    door().send(event).expect(0, 1, 0, 0);
  }

  /** Each broken one between good ones: those are taken, and each fault is told and kept. */
  @ParameterizedTest
  @MethodSource("types")
  void event_brokenInEveryWay_isRejectedByItsField_andTheGoodOneBesideItIsTaken(String type) {
    Known known = known();
    Source source = Samples.source(Samples.of(type));
    List<Samples.Broken> broken = Samples.broken(type);
    assertThat(broken).hasSizeGreaterThanOrEqualTo(20);

    for (int from = 0; from < broken.size(); from += 400) {
      List<Samples.Broken> part = broken.subList(from, Math.min(from + 400, broken.size()));
      List<JsonObject> batch = new ArrayList<>(part.stream().map(Samples.Broken::event).toList());
      JsonObject good = event(known, type.startsWith("feed.") ? "feed.heartbeat" : type);
      batch.add(Samples.put(good, "/source", source.uri()));

      Receipt receipt = door().send(batch);

      receipt.expect(1, 0, 0, part.size());
      assertThat(receipt.rejected())
          .extracting(rejection -> rejection.getInt("index"))
          .isEqualTo(IntStream.range(0, part.size()).boxed().toList());
      assertThat(receipt.rejected())
          .allSatisfy(
              rejection -> {
                Samples.Broken sent = part.get(rejection.getInt("index"));
                assertThat(rejection.getString("id")).isEqualTo(sent.event().getString("id"));
                assertThat(rejection.getString("detail")).matches(sent::isNamedBy, sent.place());
              });
      assertKept(source, receipt.rejected());
    }
  }

  @ParameterizedTest
  @MethodSource("types")
  void event_byAnotherSourcesAccount_isRejected_whateverSourceItNames(String type) {
    JsonObject event = Samples.of(type);
    Source other = Samples.source(event) == Source.COMETA ? Source.SISPE : Source.COMETA;

    Receipt foreign = door().one(other, event.toString());
    foreign.expect(0, 0, 0, 1);
    assertThat(foreign.rejected().get(0).getString("detail")).startsWith("source: ");
    assertKept(other, foreign.rejected());
    if (!type.startsWith("feed.")) {
      Receipt disguised = door().one(other, Samples.put(event, "/source", other.uri()).toString());
      disguised.expect(0, 0, 0, 1);
      assertThat(disguised.rejected().get(0).getString("detail")).startsWith("type: ");
      assertKept(other, disguised.rejected());
    }
  }

  static Stream<String> hostile() {
    return Stream.of(
        "Pro\\u0000va",
        "\\u001b[2J",
        "\\ud83d",
        "\\u202Eonofélet\\u202C",
        "\\u2067a\\u2069",
        "x\\u009b");
  }

  /** What turns, cuts or hides a text, also where nobody asked for a text. */
  @ParameterizedTest
  @MethodSource("hostile")
  void text_thatMeansHarm_isRejectedByItsField(String text) {
    Known known = known();
    JsonObject incident = event(known, "incident.reported");
    String json = '"' + text + '"';
    List<JsonObject> events =
        List.of(
            Samples.with(incident, "/data/summary", json),
            Samples.with(incident, "/id", json),
            Samples.with(incident, "/subject", json),
            incident);

    Receipt receipt = door().send(events);

    receipt.expect(1, 0, 0, 3);
    assertThat(receipt.rejected())
        .extracting(rejection -> rejection.getString("detail").split(": ")[0])
        .containsExactly("data.summary", "id", "subject");
    assertKept(Source.VIOGEN, receipt.rejected());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert('x')</script> #{facesContext} ${jndi:ldap://x} &",
        "'; drop table EMP_CASE_FILE; -- %_",
        "\u200fفاطمة\u200e \u061cعلي",
        "😀 primera\nsegona"
      })
  void text_thatOnlyLooksHarmful_isKeptAsItCame(String text) {
    Known known = known();
    JsonObject incident = Samples.put(event(known, "incident.reported"), "/data/summary", text);

    door().send(incident).expect(1, 0, 0, 0);

    assertThat(opened(known).getJsonArray("incidents").getJsonObject(0).getString("summary"))
        .isEqualTo(text);
  }

  /** Beyond the parser's limits there is no id and no type, but an index and the evidence. */
  @Test
  void event_beyondTheLimitsOfTheParser_isRejectedAlone() {
    Known known = known();
    String good = event(known, "incident.reported").toString();
    String deep = "[".repeat(5_000) + "]".repeat(5_000);
    List<String> extras = List.of("1e99999999999", "1".repeat(20_000), deep);
    List<String> elements = new ArrayList<>();
    for (String extra : extras) {
      elements.add("{\"id\":\"a\",\"data\":{\"],[\":" + extra + "}}");
    }
    elements.add(good);

    Receipt batch = door().batch(Source.VIOGEN, elements);
    batch.expect(1, 0, 0, 3);
    assertThat(batch.rejected())
        .extracting(rejection -> rejection.getInt("index"))
        .containsExactly(0, 1, 2);
    for (String element : elements.subList(0, 3)) {
      Receipt alone = door().one(Source.VIOGEN, element);
      alone.expect(0, 0, 0, 1);
      JsonObject rejection = alone.rejected().get(0);
      assertThat(rejection.isNull("id")).isTrue();
      assertThat(rejection.isNull("type")).isTrue();
      assertThat(rejection.getString("detail")).startsWith("event: ");
      assertKept(Source.VIOGEN, alone.rejected());
    }
    assertKept(Source.VIOGEN, batch.rejected());
  }

  @Test
  void elements_thatAreNoEvents_areRejectedOneByOne() {
    List<String> elements = List.of("null", "7", "\"a\"", "[]", "{}", "[{}]", "true");

    Receipt receipt = door().batch(Source.SISPE, elements);

    receipt.expect(0, 0, 0, elements.size());
    assertKept(Source.SISPE, receipt.rejected());
  }

  @Test
  void event_ofATypeNobodyKnows_waits_andAnOrderOfAnotherCaseChangesNothing() {
    Known known = known();
    Known other = known();
    JsonObject unknown =
        Samples.put(event(known, "incident.reported"), "/type", "es.viogen.case.teleported.v1");
    JsonObject foreign =
        Samples.put(event(known, "order.granted"), "/data/orderId", other.orderId());
    JsonObject before = order(other);

    door().send(unknown).expect(0, 0, 1, 0);
    Receipt receipt = door().send(foreign);

    assertThat(receipt.accepted()).isZero();
    assertKept(Source.SIRAJ, receipt.rejected());
    assertThat(order(other)).isEqualTo(before);
    assertThat(door().waiting("case.teleported")).contains(unknown.getString("id"));
  }

  @Test
  void batch_ofFiveHundred_isTaken_andOneMoreIsTooMany() {
    List<String> none = Collections.nCopies(500, "{}");

    door().batch(Source.COMETA, none).expect(0, 0, 0, 500);
    String more = none.stream().collect(Collectors.joining(",", "[", ",{}]"));
    door().rawBatch(Source.COMETA, more).expect(413);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "{", "[{]", "[1e99999999999,]", "[\"\u0000\"]", "NaN", "<event/>", "7", "{}x"})
  void body_thatIsNotWhatItSays_isAProblemOfTheCaller(String text) {
    door().rawBatch(Source.VIOGEN, text).expect(400);
    door().rawOne(Source.VIOGEN, text).expect(400);
  }

  /** PostgreSQL refuses NUL; whoever sends it hears so in words. */
  @ParameterizedTest
  @ValueSource(strings = {"a\\u0000b", "a\\u202eb", "a\\u001bb"})
  void textOfAPerson_thatCannotBeKept_isRefusedInWords(String text) {
    Known known = known();
    JsonObject waits = event(new Known("IT-" + Samples.unique(), "OP-1"), "risk.assessed");
    door().send(waits).expect(0, 0, 1, 0);
    long queued =
        api().get(COORDINATOR, "/api/v1/feed/queue?limit=100").expect(200).items().stream()
            .filter(item -> item.getString("eventId").equals(waits.getString("id")))
            .map(item -> item.getJsonNumber("id").longValue())
            .findFirst()
            .orElse(0L);

    Answer act =
        api()
            .post(
                COORDINATOR,
                "/api/v1/cases/" + known.caseNumber() + "/actions",
                "{\"kind\":\"NOTE\",\"text\":\"" + text + "\"}",
                "If-Match",
                "\"2\"");
    Answer reason =
        api()
            .post(
                COORDINATOR,
                "/api/v1/feed/queue/" + queued + "/resolution",
                "{\"action\":\"DISCARD\",\"reason\":\"" + text + "\"}");

    assertThat(List.of(act, reason))
        .allSatisfy(
            answer -> {
              assertThat(answer.expect(400).json().getString("detail")).contains("invisibles");
              assertThat(answer.json().getString("field")).isIn("text", "reason");
            });
    assertThat(new Timeline(api()).of(known.caseNumber()))
        .extracting(line -> line.getString("kind"))
        .doesNotContain("act");
  }

  @Test
  void search_byAPastedPhone_isTaken_andByWhatCannotBeAskedForIsRefused() {
    assertThat(search("\\u202a+34 300 000 000\\u202c").status()).isEqualTo(200);
    assertThat(search("Prova\\u0000va").status()).isEqualTo(400);
    assertThat(api().get("a\u0000b@ibd", "/api/v1/cases").status()).isIn(401, 429);
  }

  @Test
  void barrier_toldWithANul_isRefusedOnThePage() {
    Answer answer =
        new Visitor(micro().base())
            .submit(
                "/house/barrier.xhtml",
                Map.of(
                    "report:page", "/cases/list.xhtml",
                    "report:barrier", "No hi arrib\u0000 amb el teclat",
                    "report:contact", "",
                    "report:send", ""));

    assertThat(answer.expect(200).body()).contains("caràcters invisibles");
  }

  private Answer search(String typed) {
    return api()
        .post(
            COORDINATOR,
            "/api/v1/cases/search",
            "{\"q\":\"" + typed + "\"}",
            "Access-Reason",
            "REVIEW");
  }

  private JsonObject opened(Known known) {
    return api()
        .get(COORDINATOR, "/api/v1/cases/" + known.caseNumber(), "Access-Reason", "REVIEW")
        .expect(200)
        .json();
  }

  private JsonObject order(Known known) {
    return api()
        .get(COORDINATOR, "/api/v1/orders/" + known.orderId(), "Access-Reason", "REVIEW")
        .expect(200)
        .json();
  }
}
