package es.caib.empara.it;

import es.caib.empara.it.fixture.Alerts;
import es.caib.empara.it.fixture.Api;
import es.caib.empara.it.fixture.Barriers;
import es.caib.empara.it.fixture.EmparaMicro;
import es.caib.empara.it.fixture.Eventually;
import es.caib.empara.it.fixture.Feed;
import es.caib.empara.it.fixture.Threads;
import es.caib.empara.simulator.DeviceEventKind;
import es.caib.empara.simulator.Events;
import es.caib.empara.simulator.FeedEvent;
import es.caib.empara.simulator.IncidentKind;
import es.caib.empara.simulator.Measure;
import es.caib.empara.simulator.MeasureChange;
import es.caib.empara.simulator.MeasureKind;
import es.caib.empara.simulator.MeasureParameters;
import es.caib.empara.simulator.MeasureState;
import es.caib.empara.simulator.ProtectionOrder;
import es.caib.empara.simulator.Region;
import es.caib.empara.simulator.RiskLevel;
import es.caib.empara.simulator.SimulatedCase;
import es.caib.empara.simulator.Source;
import es.caib.empara.simulator.model.Totals;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;

/** What the pictures of the manual show: one invented case of its own, and work around it. */
final class ManualScene {

  private static final String PALMA = "07040";
  private static final String NUMBER = "VG-07-2026-000707";
  private static final String ABSENT = "VG-07-2026-000708";
  private static final String ORDER = "OP-2026-000707";
  private static final String ON_DUTY = "guardia@ibd";
  private static final String CURIOUS = "tecnica@cmallorca";
  private static final long SEED = 710;

  private static final SimulatedCase SUBJECT =
      Region.generate(SEED, 1, Instant.now())
          .cases()
          .get(0)
          .withCaseNumber(NUMBER)
          .withMunicipality(PALMA);

  /** Of the victim, as somebody types it. */
  static final String SURNAME = SUBJECT.victim().surname1();

  /** One more than may be, in the time of which the auditor hears. */
  private static final int TOO_MANY_SEARCHES = 31;

  private final URI base;
  private final Api api;
  private final Feed feed;

  /**
   * @param base address of a server of its own, with the demo of a test server and nothing else
   */
  ManualScene(URI base) {
    this.base = base;
    this.api = new Api(base);
    this.feed = new Feed(api);
  }

  /** Makes everything happen; gives what stands for the placeholders of the pages. */
  Map<String, String> play() {
    aLoadEndsOfWhichSomethingIsMissing();
    aCaseInWhichMuchHasHappened();
    stepsAreLeftToDo();
    new Threads(api).start("tecnica@palma", NUMBER);
    someEventsWaitAndSomeAreRejected();
    new Barriers(base).report();
    somebodySearchesTooMuch();
    for (Source source : Source.values()) {
      feed.accepted(Events.heartbeat(source, Feed.now()));
    }
    return Map.of(
        "{case}",
        NUMBER,
        "{alert}",
        new Alerts(api).rise(ON_DUTY, NUMBER).getJsonNumber("id").toString(),
        "{waiting}",
        idOfWhatWaitsForItsCase());
  }

  private void aLoadEndsOfWhichSomethingIsMissing() {
    Totals totals = new Totals();
    Region.generate(Region.DEMO_SEED, EmparaMicro.DEMO_CASES, Instant.now())
        .histories()
        .forEach(each -> totals.add(each.subject().caseNumber(), each.events()));
    JsonObjectBuilder said = Json.createObjectBuilder();
    said.add("cases", count(totals.count(Totals.Kind.CASES)));
    said.add("assessments", count(totals.count(Totals.Kind.ASSESSMENTS)));
    said.add("incidents", count(totals.count(Totals.Kind.INCIDENTS) + 1));
    FeedEvent done = Events.backfillDone(Source.VIOGEN, Feed.now(), said.build());
    api.post(
            Source.VIOGEN.account(),
            "/api/v1/events",
            done.toCloudEvent().toString(),
            "Content-Type",
            "application/cloudevents+json",
            "Empara-Backfill",
            "true")
        .expect(202);
  }

  private static JsonObject count(long count) {
    return Json.createObjectBuilder().add("count", count).build();
  }

  private void aCaseInWhichMuchHasHappened() {
    feed.accepted(Events.registered(SUBJECT, Feed.now()));
    feed.assess(NUMBER, RiskLevel.MEDIUM);
    Instant at = Feed.now();
    LocalDate today = LocalDate.now();
    feed.accepted(
        Events.orderGranted(
            NUMBER,
            new ProtectionOrder(
                ORDER,
                "0704048220260000707",
                "Juzgado de Violencia sobre la Mujer 1 de Palma",
                "DUD 7/2026",
                at.minus(2, ChronoUnit.HOURS),
                at.minus(1, ChronoUnit.HOURS),
                at,
                List.of(
                    new Measure(
                        "M-1",
                        MeasureKind.APPROACH_BAN,
                        within(500),
                        today,
                        today.plusMonths(6),
                        null),
                    new Measure(
                        "M-2",
                        MeasureKind.TELEMATIC_DEVICE,
                        within(500),
                        today,
                        today.plusMonths(6),
                        null))),
            at));
    feed.accepted(Events.device(NUMBER, DeviceEventKind.INSTALLED, at, Feed.now()));
    feed.accepted(Events.incident(NUMBER, IncidentKind.THREAT, PALMA, Feed.now()));
    feed.assess(NUMBER, RiskLevel.HIGH);
  }

  /**
   * @param metres how near he may come
   */
  private static MeasureParameters within(int metres) {
    return new MeasureParameters(
        metres, List.of("HOME", "WORK"), List.of("VICTIM"), null, List.of(), null);
  }

  private void stepsAreLeftToDo() {
    Instant now = Instant.now();
    act(
        "Hem parlat de la feina.",
        step("Confirmar el domicili", now.plus(3, ChronoUnit.DAYS), ON_DUTY));
    act(
        "Demana com va el judici.",
        step("Acompanyar-la al jutjat", now.plus(1, ChronoUnit.DAYS), null));
    act("Avui no contesta.", step("Tornar-li a telefonar", now.plus(1, ChronoUnit.HOURS), ON_DUTY));
  }

  private static JsonObject step(String what, Instant due, String owner) {
    JsonObjectBuilder step =
        Json.createObjectBuilder()
            .add("what", what)
            .add("due", due.truncatedTo(ChronoUnit.MINUTES).toString());
    return (owner == null ? step : step.add("owner", owner)).build();
  }

  private void act(String text, JsonObject next) {
    String present =
        api.get(ON_DUTY, "/api/v1/cases/" + NUMBER, "Access-Reason", "FOLLOW_UP")
            .expect(200)
            .header("ETag");
    api.post(
            ON_DUTY,
            "/api/v1/cases/" + NUMBER + "/actions",
            Json.createObjectBuilder()
                .add("kind", "FOLLOW_UP")
                .add("text", text)
                .add("nextStep", next)
                .build()
                .toString(),
            "If-Match",
            present)
        .expect(201);
  }

  private void someEventsWaitAndSomeAreRejected() {
    feed.send(Events.riskAssessed(ABSENT, RiskLevel.LOW, Feed.now())).expect(202);
    feed.send(
            Events.measureChanged(
                NUMBER,
                MeasureChange.of("OP-2026-000700", "M-1", MeasureState.SUSPENDED),
                Feed.now()))
        .expect(202);
    JsonObject nothing = JsonObject.EMPTY_JSON_OBJECT;
    feed.send(Events.event(Source.VIOGEN, "victim.heard", NUMBER, Feed.now(), "", nothing))
        .expect(202);
    JsonObject level = Json.createObjectBuilder().add("level", "VERY_HIGH").build();
    feed.send(Events.event(Source.VIOGEN, "risk.assessed", NUMBER, Feed.now(), "", level))
        .expect(202);
    feed.send(Events.event(Source.COMETA, "device.event", NUMBER, Feed.now(), "", nothing))
        .expect(202);
  }

  private String idOfWhatWaitsForItsCase() {
    return api.get(ON_DUTY, "/api/v1/feed/queue").expect(200).items().stream()
        .filter(event -> ABSENT.equals(event.getString("subject", null)))
        .map(event -> event.getJsonNumber("id").toString())
        .findFirst()
        .orElseThrow();
  }

  private void somebodySearchesTooMuch() {
    String question = Json.createObjectBuilder().add("q", SURNAME).build().toString();
    for (int search = 0; search < TOO_MANY_SEARCHES; search++) {
      api.post(CURIOUS, "/api/v1/cases/search", question, "Access-Reason", "FOLLOW_UP").expect(200);
    }
    Eventually.holds(
        "a note for the auditor",
        Duration.ofMinutes(2),
        () ->
            !api.get("auditoria@ibd", "/api/v1/audit/entries?operation=SEARCH_EXCESS")
                .expect(200)
                .items()
                .isEmpty());
  }
}
